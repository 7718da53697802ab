/** How long the fingers rest before the form is worked out. */
const REST_MILLISECONDS = 300

/**
 * `<form data-preview="/address" data-preview-target="id">`: after every change the form is posted
 * to the address and the answer, a piece of HTML from our own server, takes the place of what is in
 * the target. When it fails nothing happens: the button "Reken uit" still works.
 */
export function livePreview(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-preview]').forEach((form) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let running: AbortController | undefined
    const ask = () => {
      running?.abort()
      running = new AbortController()
      void refresh(form, running.signal)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, REST_MILLISECONDS)
    }
    form.addEventListener('input', wait)
    form.addEventListener('change', wait)
  })
}

async function refresh(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const target = document.getElementById(form.dataset['previewTarget'] ?? '')
  const address = form.dataset['preview']
  if (!target || !address) return
  target.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(address, { method: 'POST', body: fields(form), signal })
    if (answer.ok || answer.status === 422) swap(target, await answer.text())
  } catch {
    // Offline, or overtaken by the next change: what stands there stays.
  } finally {
    if (!signal.aborted) target.removeAttribute('aria-busy')
  }
}

/** The typed fields only: a chosen photo need not travel along at every key. */
function fields(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value)
  return typed
}

/** What was opened stays open. */
function swap(target: HTMLElement, html: string): void {
  const open = [...target.querySelectorAll('details')].map((details) => details.open)
  target.innerHTML = html
  target.querySelectorAll('details').forEach((details, index) => {
    if (open[index]) details.open = true
  })
}
