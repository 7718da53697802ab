import { Paragraph } from '../../../ui/index.ts'
import { figuresIn } from '../contract-text.ts'
import type { Paper } from '../contract.db.ts'

/** What somebody says yes to, in short, with the figures of it: before the text, and beside the code. */
export function InShort({ paper }: { paper: Pick<Paper, 'inShort' | 'body'> }) {
  const figures = figuresIn(paper.body)
  return (
    <>
      <Paragraph>{paper.inShort}</Paragraph>
      {figures.length > 0 && (
        <ul>
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      )}
    </>
  )
}
