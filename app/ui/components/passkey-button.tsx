import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'

/**
 * A button for a passkey; out of sight until the script `islands/passkey.ts` finds that this device
 * can do it. `options` and `verify` are the two addresses described there.
 */
export function PasskeyButton(props: {
  does: 'sign-in' | 'register'
  options: string
  verify: string
  look?: 'primary' | 'secondary'
  children: ComponentChildren
}) {
  const text = useText().ui
  return (
    <div class="passkey">
      <button
        type="button"
        hidden
        class={props.look === 'primary' ? 'nl-button nl-button--primary' : 'nl-button nl-button--secondary'}
        data-passkey={props.does}
        data-passkey-options={props.options}
        data-passkey-verify={props.verify}
        data-passkey-start={text.passkeyStart}
        data-passkey-failed={text.passkeyFailed}
      >
        {props.children}
      </button>
      <p class="hint" role="status" data-passkey-message="" />
    </div>
  )
}
