/** As for the marks, `!important` on `:host` keeps the page's own rules out. */
export const STYLES = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;
pointer-events:none!important;contain:layout style!important;direction:ltr!important;color-scheme:light dark!important}
*{box-sizing:border-box}
.stage{--surface:#fff;--text:#1b2226;--quiet:#4a555c;--line:#c9d0d4;--accent:#0b5f66;--on-accent:#fff;--halo:#fff;--shade:rgb(16 24 28/.22);
font:13px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--text);font-variant-numeric:tabular-nums}
@media (prefers-color-scheme:dark){.stage{--surface:#20272b;--text:#eef2f4;--quiet:#b8c3c9;--line:#46525a;--accent:#7fd1d8;
--on-accent:#10282a;--halo:#11181b;--shade:rgb(0 0 0/.6)}}
.view{position:absolute;inset:0;visibility:hidden}
.ruler{position:absolute;left:0;top:0;width:100px;height:0;visibility:hidden}
.field{position:absolute;left:0;top:0;border:1px solid #5c6a72;border-radius:4px;box-shadow:0 0 0 1px #fff;cursor:pointer;pointer-events:auto}
.field{container-type:inline-size}@container (max-width:70px){.read>.name,.taught>.name{display:none}}
.field.unread{border:2px dashed #0b5f66}
.field.now{border:3px solid #0b5f66;box-shadow:0 0 0 3px #fff}
.field.aside{border-style:dotted}
.name{position:absolute;right:3px;top:-9px;max-width:calc(100% - 6px);padding:0 4px;border-radius:3px;background:#f4f6f7;color:#1b2226;
font-size:11px;line-height:15px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;box-shadow:0 0 0 1px #5c6a72}
.unread>.name,.now>.name{background:#0b5f66;color:#fff;box-shadow:none}
.card{position:absolute;z-index:2;left:0;top:0;width:min(340px,calc(100vw - 16px));padding:10px 12px;border:1px solid var(--line);border-radius:6px;
background:var(--surface);box-shadow:0 4px 16px var(--shade);pointer-events:auto}
.card p{margin:0}.top{display:flex;justify-content:space-between;gap:8px}.top b{font-weight:600}.small{color:var(--quiet);font-size:12px}
input{font:inherit;font-size:14px;width:100%;height:32px;margin:6px 0;padding:0 8px;border:1px solid var(--quiet);border-radius:6px;background:var(--surface);color:inherit}
input:focus{outline:2px solid var(--accent);outline-offset:1px}
ul{list-style:none;margin:0 -4px;padding:0;max-height:min(232px,32vh);overflow:auto;overscroll-behavior:contain}
li{display:flex;justify-content:space-between;gap:8px;padding:4px 8px;border-radius:4px;cursor:pointer}
li[aria-selected=true]{background:var(--accent);color:var(--on-accent)}
li .small{white-space:nowrap}li[aria-selected=true] .small{color:inherit}
.end{font:inherit;font-size:12px;margin:0;padding:0 4px;border:0;border-radius:4px;background:none;color:var(--accent);cursor:pointer}
.keys{margin-top:6px!important}kbd{font:inherit;padding:0 3px;border:1px solid var(--line);border-radius:3px}
.quiet{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
@media (forced-colors:active){.field{border-color:CanvasText}.field.now{border-color:Highlight}li[aria-selected=true]{outline:2px solid Highlight}}
`;
