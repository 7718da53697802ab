/** How long a form waits before it can be sent again: an answer can be a file, and then the page stays. */
const REST_MILLISECONDS = 8_000

/**
 * Keeps a form from being sent twice by an unsteady finger. Buttons are not disabled, because a
 * disabled button loses the focus and its value. The server is safe without this: the `commandId` is.
 */
export function submitOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.dataset['once'] === undefined || event.defaultPrevented)
      return
    if (form.dataset['sent'] !== undefined) return event.preventDefault()
    mark(form)
    setTimeout(() => unmark(form), REST_MILLISECONDS)
  })
  // Back from the next page: the browser shows this page as it was left.
  addEventListener('pageshow', () =>
    document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach(unmark),
  )
}

function mark(form: HTMLFormElement): void {
  form.dataset['sent'] = ''
  buttons(form).forEach((button) => button.setAttribute('aria-disabled', 'true'))
}

function unmark(form: HTMLFormElement): void {
  delete form.dataset['sent']
  buttons(form).forEach((button) => button.removeAttribute('aria-disabled'))
}

function buttons(form: HTMLFormElement): NodeListOf<Element> {
  return form.querySelectorAll('button')
}
