/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.querySelector('#root');
const claim = document.querySelector('#claim')?.textContent ?? '{}';
if (root) createRoot(root).render(<App fields={JSON.parse(claim)} />);
