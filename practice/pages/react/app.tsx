/** @jsxImportSource react */
import { AppBar, Button, TextField, Toolbar, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { lineCount } from '../../values.ts';
import { Lines } from './lines.tsx';
import { changed, withPointerCodes } from './pointers.ts';
import { Billing, ClaimInformation, Diagnoses, Patient, Payer, Rendering, Subscriber } from './sections.tsx';
import { ClaimContext } from './values.tsx';

type Fields = Readonly<Record<string, string>>;

/** How often the portal asks for news and draws a section again, as single-page portals do. */
const REDRAW_MS = 4000;

export function App({ fields }: { readonly fields: Fields }) {
  const [values, setValues] = useState(() => withPointerCodes(fields));
  const claim = useMemo(
    () => ({ values, set: (path: string, text: string) => setValues((old) => changed(old, path, text)) }),
    [values],
  );
  return (
    <ClaimContext value={claim}>
      <Header />
      <form id="claim-form" method="post" action="/react/submit" autoComplete="off">
        <Typography variant="h5" component="h1">
          Professional Claim
        </Typography>
        <Payer />
        <Patient />
        <Subscriber />
        <Billing />
        <Rendering />
        <Diagnoses filled={Object.keys(fields).filter((path) => path.startsWith('diagnoses[')).length} />
        <Redrawn />
        <Lines filled={lineCount(fields, 1)} />
        <div className="actions">
          <Button variant="text">Cancel</Button>
          <Button variant="contained" type="submit">
            Submit
          </Button>
        </div>
      </form>
    </ClaimContext>
  );
}

function Header() {
  return (
    <AppBar position="static" className="bar">
      <Toolbar>
        <Typography variant="h6" component="div" sx={{ flexGrow: 1 }}>
          Northlight Provider Hub
        </Typography>
        <TextField
          size="small"
          type="search"
          name="keyword"
          placeholder="Search"
          className="search"
          slotProps={{ htmlInput: { 'aria-label': 'Search the hub', 'data-truth': '' } }}
        />
      </Toolbar>
    </AppBar>
  );
}

/** Claim information under a key that changes: its nodes are replaced, unless the biller is in them. */
function Redrawn() {
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.contains(document.activeElement)) setRound((last) => last + 1);
    }, REDRAW_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={box}>
      <ClaimInformation key={round} />
    </div>
  );
}
