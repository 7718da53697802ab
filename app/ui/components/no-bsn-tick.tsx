import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { seemsToHoldBsn } from '../../values/bsn-warning.ts'
import { useText } from '../language.tsx'
import { Checkbox } from './choices.tsx'

/** The name of the box, in every form. */
export const NO_BSN = 'noBsn'

/** That what was typed was refused for a number that looks like a citizen service number, or was before. */
export type AsksNoBsn = { readonly ticked: boolean }

const Asks = createContext<AsksNoBsn | undefined>(undefined)
export const AsksNoBsn = Asks.Provider

/**
 * The box to tick under a field with such a number in it, once the page was refused for it. Text fields bring it along,
 * so that no page has to think of it; what is no `TextField` or `TextArea` puts it under itself.
 */
export function NoBsnTick(props: { id: string; value: string | undefined }) {
  const asks = useContext(Asks)
  const label = useText().form.noBsn
  if (asks === undefined || !seemsToHoldBsn(props.value ?? '')) return null
  return <Checkbox name={NO_BSN} id={`${NO_BSN}-${props.id}`} label={label} checked={asks.ticked} optional />
}
