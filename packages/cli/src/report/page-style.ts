/** How a report's page looks. The colours of the series can be told apart by people with a colour deficiency too. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1c2024; --soft: #60646c; --line: #e0e1e6; --back: #ffffff; --panel: #f6f7f9;
  --bad: #c4314b; --good: #8fb8a8; --rest: #a0a4ad;
  --c0: #0072b2; --c1: #e69f00; --c2: #009e73; --c3: #cc79a7; --c4: #d55e00; --c5: #56b4e9; --c6: #8c6bb1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #edeef0; --soft: #a8adb7; --line: #34363c; --back: #141518; --panel: #1d1f23;
    --bad: #f0627b; --good: #3f7d68; --rest: #71757f;
    --c0: #4ea3da; --c1: #f0b840; --c2: #2fc79b; --c3: #e09ac2; --c4: #f08040; --c5: #8fd0f5; --c6: #b499d6;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem; max-width: 64rem; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Apple SD Gothic Neo", "Noto Sans KR", sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 0.75rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0; }
dt { color: var(--soft); font-size: 0.85rem; }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.findings { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0.75rem; list-style: none; padding: 0; margin: 0; }
.findings > li { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1rem; }
.findings strong { font-size: 1.05rem; }
.findings p { margin: 0.35rem 0 0; color: var(--soft); font-size: 0.9rem; }
.findings ul { margin: 0.5rem 0 0; padding-left: 1.1rem; font-size: 0.9rem; }
figure { margin: 0 0 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1rem; overflow-x: auto; }
figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.85rem; color: var(--soft); margin-bottom: 0.5rem; }
.key { display: inline-flex; align-items: center; gap: 0.4rem; }
.key i { width: 0.8rem; height: 0.8rem; border-radius: 2px; background: currentColor; }
svg { display: block; width: 100%; min-width: 36rem; height: auto; }
svg text { fill: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
svg .total { fill: var(--text); }
svg .grid { stroke: var(--line); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; }
td { white-space: nowrap; max-width: 28rem; overflow: hidden; text-overflow: ellipsis; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
summary { cursor: pointer; color: var(--soft); }
footer { margin-top: 3rem; color: var(--soft); font-size: 0.85rem; }
${['bad', 'good', 'rest', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6']
  .map((name) => `.${name} { fill: var(--${name}); color: var(--${name}); }`)
  .join('\n')}
@media print { body { max-width: none; } details > * { display: block; } }
`
