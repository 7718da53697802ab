/**
 * Passkeys, on the pages that offer them. A button made by `PasskeyButton` asks the server for the
 * options, lets the device answer, posts the answer, and goes where the server says.
 *
 * - `data-passkey-options`: POST, answers the options of WebAuthn as JSON
 * - `data-passkey-verify`: POST with the device's answer as JSON, answers `{ "redirect": "/…" }`
 */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

if (browserSupportsWebAuthn()) {
  document.querySelectorAll<HTMLButtonElement>('button[data-passkey]').forEach((button) => {
    button.hidden = false
    button.addEventListener('click', () => void usePasskey(button))
  })
}

async function usePasskey(button: HTMLButtonElement): Promise<void> {
  const { passkey, passkeyOptions, passkeyVerify, passkeyStart, passkeyFailed } = button.dataset
  say(button, passkeyStart)
  try {
    const optionsJSON = await post(passkeyOptions ?? '')
    const answer =
      passkey === 'register'
        ? await startRegistration({ optionsJSON: optionsJSON as never })
        : await startAuthentication({ optionsJSON: optionsJSON as never })
    const { redirect } = (await post(passkeyVerify ?? '', answer)) as { redirect: string }
    location.assign(redirect)
  } catch {
    // Cancelled, no passkey here, or refused by the server: the code by e-mail still works.
    say(button, passkeyFailed)
  }
}

async function post(address: string, body: unknown = {}): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`passkey: ${answer.status}`)
  return answer.json()
}

function say(button: HTMLButtonElement, sentence: string | undefined): void {
  const place = button.parentElement?.querySelector('[data-passkey-message]')
  if (place) place.textContent = sentence ?? ''
}
