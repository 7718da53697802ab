/** What a browser that can listen offers. TypeScript knows no name for it yet. */
interface Listening extends EventTarget {
  lang: string
  continuous: boolean
  start(): void
  stop(): void
}

type Heard = Event & {
  readonly resultIndex: number
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>
}

declare global {
  interface Window {
    readonly SpeechRecognition?: new () => Listening
    readonly webkitSpeechRecognition?: new () => Listening
  }
}

/**
 * `<div hidden data-dictate="text"><button data-stop="Stop">…<p role="status" data-failed="…">`: speaks into the field
 * with that id. Shown where the browser can listen; elsewhere it stays away. It stops at a second press, when the form
 * is sent and when the page is left.
 */
export function dictate(): void {
  const Listener = window.SpeechRecognition ?? window.webkitSpeechRecognition
  if (!Listener) return
  document.querySelectorAll<HTMLElement>('[data-dictate]').forEach((place) => {
    const field = document.getElementById(place.dataset['dictate'] ?? '')
    const button = place.querySelector('button')
    const status = place.querySelector<HTMLElement>('[data-failed]')
    if (!(field instanceof HTMLTextAreaElement) || !button || !status) return
    place.hidden = false
    const name = button.textContent
    let listening: Listening | undefined
    const stop = () => listening?.stop()
    button.addEventListener('click', () => {
      if (listening) return stop()
      status.textContent = ''
      listening = listenInto(new Listener(), field)
      listening.addEventListener('error', () => (status.textContent = status.dataset['failed'] ?? ''))
      listening.addEventListener('end', () => {
        listening = undefined
        button.textContent = name
        button.setAttribute('aria-pressed', 'false')
      })
      button.textContent = button.dataset['stop'] ?? name
      button.setAttribute('aria-pressed', 'true')
      listening.start()
    })
    field.form?.addEventListener('submit', stop)
    addEventListener('pagehide', stop)
  })
}

/** What is heard goes behind what stands in the field, a sentence at a time. */
function listenInto(listening: Listening, field: HTMLTextAreaElement): Listening {
  listening.lang = document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL'
  listening.continuous = true
  listening.addEventListener('result', (event) => {
    const { resultIndex, results } = event as Heard
    for (let at = resultIndex; at < results.length; at++) append(field, results[at]?.[0]?.transcript ?? '')
  })
  return listening
}

function append(field: HTMLTextAreaElement, heard: string): void {
  const words = heard.trim()
  if (words === '') return
  field.value = field.value.trimEnd() === '' ? words : `${field.value.trimEnd()} ${words}`
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
