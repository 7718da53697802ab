import { Button, ButtonRow, Form, HiddenField, Link, Paragraph, TextField } from '../ui/index.ts'
import { plainName } from '../values/plain-name.ts'
import { LINES_ON_PAGE } from './list-page.ts'
import type { Visit } from './visit.ts'

/** What an address asks for with `?naam=`; empty when it asks for nobody. */
export function nameAsked({ url }: Pick<Visit, 'url'>): string {
  return (url.searchParams.get('naam') ?? '').trim().slice(0, 100)
}

/** The lines with every word of a name in one of their own names; capitals and accents make no difference. */
export function foundByName<Line>(
  lines: readonly Line[],
  asked: string,
  namesOf: (line: Line) => readonly string[],
): readonly Line[] {
  const words = plainName(asked).split(' ').filter(Boolean)
  if (words.length === 0) return lines
  return lines.filter((line) => {
    const names = plainName(namesOf(line).join(' '))
    return words.every((word) => names.includes(word))
  })
}

/** What an address says that a search leaves behind: the search before, the page of it, and what was done just now. */
const NOT_KEPT: ReadonlySet<string> = new Set(['naam', 'pagina', 'gedaan', 'bewaard'])

/**
 * A field to find somebody in a list that stands on more pages than one; a shorter list is read at a glance, and shows
 * none. Says when nobody has that name, and how to see everybody again.
 *
 * @param total how many there are to find among
 * @param found how many have that name
 */
export function FindByName(props: {
  visit: Pick<Visit, 'url' | 'text'>
  total: number
  found: number
  /** What it says above the field, where "name" is not enough. */
  label?: string
}) {
  const { url, text } = props.visit
  const asked = nameAsked(props.visit)
  if (props.total <= LINES_ON_PAGE && asked === '') return null
  const words = text.ui.findByName
  const kept = [...url.searchParams].filter(([name]) => !NOT_KEPT.has(name))
  const everybody = kept.length === 0 ? url.pathname : `${url.pathname}?${new URLSearchParams(kept)}`
  return (
    <>
      <Form action={url.pathname} method="get" label={words.label}>
        {kept.map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <TextField
          name="naam"
          type="search"
          label={props.label ?? words.label}
          value={asked}
          maxLength={100}
        />
        <ButtonRow>
          <Button look="secondary">{words.go}</Button>
        </ButtonRow>
      </Form>
      {asked !== '' && (
        <Paragraph>
          {words.found({ count: props.found, name: asked })} <Link href={everybody}>{words.all}</Link>
        </Paragraph>
      )}
    </>
  )
}
