/** Whose an e-mail address is that is an account already: asked where somebody is entered. */
import { RadioGroup } from '../ui/index.ts'
import type { Filled } from './form-page.tsx'

/** The reasons beside which it is asked. */
export const ASKS_WHOSE: ReadonlySet<string> = new Set(['address-known', 'member-already', 'member-was'])

/** The question, once it was refused or answered. */
export function WhoseAddress({ visit, typed, wrong }: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'>) {
  const error = wrong('addressOf')
  if (error === undefined && typed['addressOf'] === undefined) return null
  const words = visit.text.members.add.address
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
