const SHOWN_MILLISECONDS = 2_000

/** `<button hidden data-copy="text" data-copied="Gekopieerd">`: shown where copying is possible. */
export function copyButtons(): void {
  if (!navigator.clipboard) return
  document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach((button) => {
    button.hidden = false
    const name = button.textContent
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
      button.textContent = button.dataset['copied'] ?? name
      button.setAttribute('aria-live', 'polite')
      setTimeout(() => (button.textContent = name), SHOWN_MILLISECONDS)
    })
  })
}
