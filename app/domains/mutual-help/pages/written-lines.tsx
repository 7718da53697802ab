import { HiddenField, Paragraph, RadioGroup } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { HOW_SAID, type Written } from '../written.ts'

/** Who wrote down what of who never signs in, a line each. */
export function WrittenLines({ visit, written }: { visit: CooperativeVisit; written: readonly Written[] }) {
  const said = visit.text.helpWritten
  return (
    <>
      {written.map((one, index) => (
        <Paragraph key={index} quiet>
          {said.line({ says: said.says[one.says], by: said.by[one.how](one) })}
        </Paragraph>
      ))}
    </>
  )
}

/** How the coach knows what they write down, and of whom. */
export function HowField(props: {
  visit: CooperativeVisit
  member: Id<'member'>
  of: string
  typed: Typed | undefined
}) {
  return (
    <>
      <HiddenField name="memberId" value={props.member} />
      <HowWritten visit={props.visit} typed={props.typed} id={`how-${props.of}`} />
    </>
  )
}

/** How they know it: preset is that it was said. */
export function HowWritten(props: { visit: CooperativeVisit; typed: Typed | undefined; id?: string }) {
  const said = props.visit.text.helpWritten
  return (
    <RadioGroup
      id={props.id ?? 'how'}
      name="how"
      label={said.how}
      choices={HOW_SAID.map((value) => ({ value, label: said.hows[value] }))}
      value={props.typed?.['how'] ?? 'told'}
    />
  )
}
