/** A point of a line: where it lies, and what it is called in the table. */
export type WordPoint = {
  readonly key: string
  /** When, in words. */
  readonly when: string
  /** How far along, from 0 to 1. */
  readonly along: number
  /** Which of the words, the first is 0. */
  readonly level: number
}

const HEIGHT = 120
/** Room for half a dot above, below and beside. */
const EDGE = 8

/**
 * How something goes over time, as a line between words and without a number: the lowest word below, the highest above.
 * The same stands in a table one tap away.
 */
export function WordLine(props: {
  readonly caption: string
  /** One sentence that says what the picture shows; it is what a screen reader reads. */
  readonly summary: string
  /** From the lowest to the highest. */
  readonly words: readonly string[]
  /** The oldest first. */
  readonly points: readonly WordPoint[]
  readonly table: { readonly open: string; readonly when: string; readonly how: string }
}) {
  const { caption, summary, words, points, table } = props
  const x = ({ along }: WordPoint) => `${round(3 + along * 94)}%`
  const y = ({ level }: WordPoint) => {
    const part = words.length < 2 ? 0 : level / (words.length - 1)
    return round(EDGE + (1 - part) * (HEIGHT - 2 * EDGE))
  }
  return (
    <figure class="months">
      <figcaption class="months__caption">{caption}</figcaption>
      <p class="months__top" aria-hidden="true">
        {words.at(-1)}
      </p>
      <svg class="months__drawing" width="100%" height={HEIGHT} role="img" aria-label={summary}>
        {words.map((word, level) => {
          const line = y({ key: word, when: '', along: 0, level })
          return <line key={word} class="stroke-grid" x1="0" x2="100%" y1={line} y2={line} />
        })}
        {points.slice(1).map((point, at) => (
          <line
            key={point.key}
            class="stroke-line"
            x1={x(points[at]!)}
            y1={y(points[at]!)}
            x2={x(point)}
            y2={y(point)}
          />
        ))}
        {points.map((point) => (
          <circle key={point.key} class="fill-pot" cx={x(point)} cy={y(point)} r="5" />
        ))}
      </svg>
      <p class="months__top" aria-hidden="true">
        {words[0]}
      </p>
      <details class="details">
        <summary>{table.open}</summary>
        <table class="sum__table">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.when}</th>
              <th scope="col">{table.how}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((point) => (
              <tr key={point.key}>
                <th scope="row">{point.when}</th>
                <td>{words[point.level]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
