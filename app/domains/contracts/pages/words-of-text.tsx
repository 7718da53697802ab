import { Heading } from '../../../ui/index.ts'
import { blocksOf, type TextBlock } from '../contract-text.ts'

/** What a text says, as on its paper: headings, paragraphs, and things in a row. */
export function WordsOfText({ body }: { body: string }) {
  return (
    <>
      {inRows(blocksOf(body)).map((group, place) => {
        const [first] = group
        if (first!.kind === 'heading')
          return (
            <Heading key={place} level={3} size={4}>
              {first!.text}
            </Heading>
          )
        if (first!.kind === 'paragraph') return <p key={place}>{first!.text}</p>
        return (
          <ul key={place}>
            {group.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )
      })}
    </>
  )
}

/** Things that stand in a row together; each of the rest by itself. */
function inRows(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const groups: TextBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === 'item' && last?.[0]!.kind === 'item') last.push(block)
    else groups.push([block])
  }
  return groups
}
