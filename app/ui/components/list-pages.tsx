import { useText } from '../language.tsx'

/** Where in a long list a page is: its lines counted from 1, and the addresses of the pages before and after it. */
export type PlaceInList = {
  readonly first: number
  readonly last: number
  readonly total: number
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** Under one page of a long list: which lines these are of how many, and the way to the others. */
export function ListPages(props: { place: PlaceInList }) {
  const text = useText().ui
  const { previous, next, ...lines } = props.place
  if (previous === undefined && next === undefined) return null
  return (
    <>
      <p class="nl-paragraph quiet">{text.linesOfList(lines)}</p>
      <nav class="pagination" aria-label={text.pages}>
        {previous !== undefined && (
          <a class="nl-button nl-button--secondary" rel="prev" href={previous}>
            {text.previousLines}
          </a>
        )}
        {next !== undefined && (
          <a class="nl-button nl-button--secondary" rel="next" href={next}>
            {text.nextLines}
          </a>
        )}
      </nav>
    </>
  )
}
