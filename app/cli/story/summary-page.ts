/**
 * The summary as one page without anything from elsewhere: opens in every browser, prints, light and dark.
 */
import type { Summary } from './summary.ts'
import type { SummaryTable } from './summary-table.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b2733, #e8edf2); --paper: light-dark(#fff, #14191f);
  --line: light-dark(#c9d2da, #3a4652); --soft: light-dark(#f2f5f7, #1d242c); --accent: light-dark(#1f5f4a, #7fd0b2); }
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; font: 1rem/1.6 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); }
h1, h2 { line-height: 1.25; color: var(--accent); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); }
.amount { text-align: end; }
.amount, th { white-space: nowrap; }
tfoot th, tfoot td { border-top: 2px solid var(--ink); font-weight: bold; }
tbody tr:nth-child(even) { background: var(--soft); }
.checks { padding: 1rem 1.5rem; border-inline-start: .4rem solid var(--accent); background: var(--soft); }
@media print { body { max-width: none; padding: 0; font-size: .8rem; } }
`

/** The page, in Dutch. */
export function asPage({ title, intro, tables, happened, checks }: Summary): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body>
<main>
<h1>${escaped(title)}</h1>
${intro.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
<section class="checks"><h2>Klopt het?</h2>
${checks.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
</section>
${tables.map(tableOf).join('\n')}
<h2>Wie deed wat</h2>
<ol>
${happened.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}
</ol>
</main>
</body>
</html>
`
}

function tableOf({ title, columns, words, rows, sums, note, empty }: SummaryTable): string {
  const heading = `<h2>${escaped(title)}</h2>`
  if (rows.length === 0) return `${heading}\n<p>${escaped(empty)}</p>`
  const kind = (column: number) => (column < words ? '' : ' class="amount"')
  const cells = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td${kind(column)}>${escaped(cell)}</td>`,
      )
      .join('')
  const heads = columns.map((name, column) => `<th scope="col"${kind(column)}>${escaped(name)}</th>`)
  return [
    heading,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}"><table>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody>`,
    sums ? `<tfoot><tr>${cells(sums)}</tr></tfoot>` : '',
    '</table></div>',
    note ? `<p>${escaped(note)}</p>` : '',
  ].join('\n')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
