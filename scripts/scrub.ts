import { scrubFiles } from '../engine/cli.ts';

process.exitCode = scrubFiles(process.argv.slice(2), {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  out: (line) => console.log(line),
  note: (line) => console.error(line),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
