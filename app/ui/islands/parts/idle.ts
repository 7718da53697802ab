const WARN_MINUTES = 2
const LOOK_MILLISECONDS = 10_000
const STORED = 'last-sign-of-life'

/**
 * Signs out on a shared device after minutes without a sign of life, and says so two minutes before.
 * Tabs of one browser count as one: activity in one keeps the others. The server keeps the time too.
 */
export function idleSignOut(): void {
  const { idleMinutes, idleOut, idleWarning } = document.body.dataset
  if (!idleMinutes || !idleOut || !idleWarning) return
  const limit = Number(idleMinutes) * 60_000
  const alive = () => {
    localStorage.setItem(STORED, String(Date.now()))
    document.querySelector('.idle')?.remove()
  }
  const look = () => {
    const silent = Date.now() - Number(localStorage.getItem(STORED))
    if (silent >= limit) {
      clearInterval(looking)
      signOut(idleOut)
    } else if (silent >= limit - WARN_MINUTES * 60_000) warn(idleWarning)
    else document.querySelector('.idle')?.remove()
  }
  const looking = setInterval(look, LOOK_MILLISECONDS)
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, alive, { passive: true })
  document.addEventListener('visibilitychange', look)
  alive()
}

function warn(sentence: string): void {
  if (document.querySelector('.idle')) return
  const box = document.createElement('p')
  box.className = 'idle'
  box.setAttribute('role', 'alert')
  box.textContent = sentence
  document.body.append(box)
}

function signOut(address: string): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = address
  document.body.append(form)
  form.submit()
}
