/**
 * `<button hidden data-read-aloud data-stop="Stop">`: reads the page aloud with the voice of the
 * browser, line by line, and stops at a second press or when the page is left.
 */
export function readAloud(): void {
  const speech = window.speechSynthesis
  if (!speech) return
  document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]').forEach((button) => {
    const start = button.textContent
    const rest = () => {
      button.textContent = start
      button.setAttribute('aria-pressed', 'false')
    }
    button.hidden = false
    button.addEventListener('click', () => {
      const busy = button.getAttribute('aria-pressed') === 'true'
      speech.cancel()
      if (busy) return rest()
      button.textContent = button.dataset['stop'] ?? start
      button.setAttribute('aria-pressed', 'true')
      lines().forEach((line, index, all) => {
        const spoken = new SpeechSynthesisUtterance(line)
        spoken.lang = document.documentElement.lang
        if (index === all.length - 1) spoken.onend = rest
        speech.speak(spoken)
      })
    })
  })
  addEventListener('pagehide', () => speech.cancel())
}

/** What is in sight, a line at a time: a browser stops by itself in a text that is too long. */
function lines(): string[] {
  const text = document.querySelector('main')?.innerText ?? ''
  return text.split('\n').filter((line) => line.trim() !== '')
}
