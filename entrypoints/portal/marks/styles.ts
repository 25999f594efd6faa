/**
 * Everything drawn over the page. `!important` on `:host` is what keeps the page's own rules for
 * our host element out: inside a shadow tree it wins over the page, inline styles included. Marks stand
 * on the page and take its own scheme, which is light on nearly every portal; pill and bubble take the user's.
 */
export const STYLES = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;
pointer-events:none!important;contain:layout style!important;direction:ltr!important;color-scheme:inherit!important}
*{box-sizing:border-box}
.stage{--surface:#fff;--text:#1b2226;--quiet:#4a555c;--line:#c9d0d4;--accent:#0b5f66;--on-accent:#fff;
--error:#b3261e;--warning:#8a5600;--info:#1f5f99;--good:#1d6b3a;--halo:#fff;--fill-text:#fff;--shade:rgb(16 24 28/.22);
font:13px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--text);font-variant-numeric:tabular-nums}
@media (prefers-color-scheme:dark){.stage{--surface:#20272b;--text:#eef2f4;--quiet:#b8c3c9;--line:#46525a;--accent:#7fd1d8;
--on-accent:#10282a;--error:#ff9a90;--warning:#f4bf5f;--info:#8fc4f5;--good:#86d6a0;--halo:#11181b;--fill-text:#151b1e;
--shade:rgb(0 0 0/.6)}}
.mark,.outline{--error:light-dark(#b3261e,#ff9a90);--warning:light-dark(#8a5600,#f4bf5f);--info:light-dark(#1f5f99,#8fc4f5);
--halo:light-dark(#fff,#11181b);--fill-text:light-dark(#fff,#151b1e)}
.view{position:absolute;inset:0;visibility:hidden}
.ruler{position:absolute;left:0;top:0;width:100px;height:0;visibility:hidden}
.error{--c:var(--error)}.warning{--c:var(--warning)}.info{--c:var(--info)}.good{--c:var(--good)}
button{font:inherit;color:inherit;margin:0;padding:0;border:0;background:none;cursor:pointer;pointer-events:auto}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px;box-shadow:0 0 0 2px var(--halo)}
.mark{position:absolute;left:0;top:0;width:14px;height:14px;border-radius:4px}
svg{display:block;overflow:visible}
.shape{fill:var(--c,var(--quiet));stroke:var(--halo);stroke-width:1.5;stroke-linejoin:round;paint-order:stroke}
.glyph{fill:var(--fill-text);font:700 9px/1 system-ui,sans-serif;text-anchor:middle}
.outline{position:absolute;left:0;top:0;border:2px solid var(--c,var(--accent));border-radius:4px;box-shadow:0 0 0 1px var(--halo)}
.bubble{position:absolute;z-index:2;left:0;top:0;width:max-content;max-width:min(340px,calc(100vw - 16px));max-height:min(60vh,420px);
overflow:auto;overscroll-behavior:contain;padding:10px 12px;border:1px solid var(--line);border-radius:6px;
background:var(--surface);box-shadow:0 4px 16px var(--shade);pointer-events:auto;cursor:default;text-align:start;overflow-wrap:anywhere}
.bubble:focus{outline:none}.bubble:focus-visible{outline:2px solid var(--accent);outline-offset:-1px}
.finding+.finding{margin-top:10px;padding-top:10px;border-top:1px solid var(--line)}
.finding{display:grid;grid-template-columns:16px 1fr;gap:2px 8px}
.finding>svg{margin-top:2px}
.body>*{margin:0}.body>*+*{margin-top:3px}
.what{font-weight:600}.small{color:var(--quiet);font-size:12px}
.apply{display:flex;flex-wrap:wrap;align-items:center;gap:6px 8px;margin-top:6px!important}
.do{min-height:26px;padding:2px 10px;border:1px solid var(--accent);border-radius:6px;background:var(--accent);
color:var(--on-accent);font-weight:600}
.do.plain{background:none;color:var(--accent)}
code{font:12px/1.4 ui-monospace,Consolas,monospace;padding:1px 4px;border:1px solid var(--line);border-radius:4px;white-space:pre-wrap}
.blank{color:var(--error)}
.pill{position:absolute;z-index:1;left:0;top:0;display:flex;align-items:center;gap:6px;height:28px;padding:0 10px 0 7px;max-width:calc(100vw - 16px);
border:1px solid var(--line);border-radius:14px;background:var(--surface);color:var(--text);box-shadow:0 1px 4px var(--shade);
font-size:13px;white-space:nowrap;touch-action:none;user-select:none}
.pill.dot{width:28px;padding:0;justify-content:center}.pill.dot .words{display:none}
.pill.call{border-color:var(--c);box-shadow:0 0 0 4px var(--c),0 2px 10px var(--shade);font-weight:600}
.quiet{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
@media (prefers-reduced-motion:no-preference){.pill{transition:box-shadow .12s,border-color .12s}}
@media (forced-colors:active){.shape{fill:CanvasText;stroke:Canvas}.glyph{fill:Canvas}.outline{border-color:Highlight}
.do,.do.plain{background:ButtonFace;color:ButtonText;border-color:ButtonText}.pill.call{outline:3px solid Highlight}
button:focus-visible{outline-color:Highlight}}
`;
