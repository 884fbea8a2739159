/** The style of the record: for the screen and for paper, in the fonts and the colours of whoever reads it. */

/** The text of its `<style>`: it never depends on what the record says, so that a policy can name it. */
export const recordStyle = `
:root { color-scheme: light dark; --second: color-mix(in oklab, currentColor 72%, transparent); --line: color-mix(in oklab, currentColor 20%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; } h3 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; } .second { color: var(--second); font-size: .875rem; }
figure { margin: 1.5rem 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; }
ol.events { padding-inline-start: 2.5rem; } ol.events > li { margin: 0 0 1.25rem; padding: .75rem 0 0; border-top: 1px solid var(--line); }
ol.chain { padding-inline-start: 1.5rem; margin: .25rem 0; font-size: .875rem; }
.accounts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; margin: .5rem 0; }
.account { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; margin: .5rem 0; }
blockquote { margin: .5rem 1rem; } .state, .hedge { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25rem; }
table { border-collapse: collapse; font-size: .875rem; } th, td { text-align: start; padding: .1rem .75rem .1rem 0; border-bottom: 1px solid var(--line); }
a { color: inherit; } a, .address { overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } ol.events > li { break-inside: avoid; } a { text-decoration: none; } a.named::after { content: ' (' attr(href) ')'; color: var(--second); } }
`;

/** Its hash, as a policy names it. */
export const recordStyleHash = 'sha256-UDYtxuHGgKC1zYyhK0698SRq7LTgnM4G/bK+8SBQK5Y=';
