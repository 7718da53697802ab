const SHOWN_MILLISECONDS = 2_000

/** `<button hidden data-copy="text" data-copied="Gekopieerd">`: shown where copying is possible. */
export function copyButtons(): void {
  if (!navigator.clipboard) return
  document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach((button) => {
    button.hidden = false
    const name = button.textContent
    const copied = () => {
      button.textContent = button.dataset['copied'] ?? name
      button.setAttribute('aria-live', 'polite')
      setTimeout(() => (button.textContent = name), SHOWN_MILLISECONDS)
    }
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(copied)
    })
  })
}
