/** Whose an e-mail address is that is an account already: asked where somebody is entered. */
import { RadioGroup } from '../ui/index.ts'
import type { Filled } from './form-page.tsx'

/** The reasons beside which it is asked. */
export const ASKS_WHOSE: ReadonlySet<string> = new Set(['address-known', 'member-already', 'member-was'])

/** The question, once it was refused or answered; `words` where somebody gets a task and is not entered. */
export function WhoseAddress({
  visit,
  typed,
  wrong,
  words = visit.text.members.add.address,
}: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'> & {
  readonly words?: Record<'asked' | 'hint' | 'same' | 'other', string>
}) {
  const error = wrong('addressOf')
  if (error === undefined && typed['addressOf'] === undefined) return null
  return (
    <RadioGroup
      name="addressOf"
      label={words.asked}
      hint={words.hint}
      choices={(['same', 'other'] as const).map((value) => ({ value, label: words[value] }))}
      value={typed['addressOf']}
      error={error}
    />
  )
}
