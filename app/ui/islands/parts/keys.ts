const STORED = 'keys'

/**
 * Work through a list with the keyboard. `j`, `k` and the arrows walk through `[data-item]`; a letter
 * or Enter presses the button or link with that `data-key`, in the current item if it has one, else
 * on the page; `/` goes to the search field and `?` opens the list of keys.
 *
 * Where a list stands beside the thing it shows (`data-list="opens"`, the shown item with `aria-current`),
 * walking opens the next one, and the keys of the page are about what is shown: on any other item they do
 * nothing. The arrows are left to whoever reads there.
 *
 * One letter is enough to do something, so it can be switched off (WCAG 2.2, 2.1.4), and nothing
 * happens while someone types, or holds a modifier.
 */
export function keys(): void {
  const list = document.querySelector('[data-list]')
  if (!list && !document.querySelector('[data-key]')) return
  const shown = document.querySelector<HTMLElement>('[data-list="opens"] > [aria-current="true"]')
  rememberSwitch()
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTyping(event.target) || localStorage.getItem(STORED) === 'off') return
    // A key that is held walks on, and never does a thing twice: not even on the page that comes after.
    if (event.repeat ? walks(event, shown) || acts(event) : press(event, shown)) event.preventDefault()
  })
}

/** The item that the page came with: what stands beside the list is about this one. */
type Shown = HTMLElement | null

function press(event: KeyboardEvent, shown: Shown): boolean {
  if (walks(event, shown)) return true
  switch (event.key) {
    case '/':
      return focusOn('[data-search]')
    case '?':
      return openHelp()
    default:
      return activate(event, shown)
  }
}

function walks(event: KeyboardEvent, shown: Shown): boolean {
  if (shown && event.key.startsWith('Arrow')) return false
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      return walk(1, shown)
    case 'k':
    case 'ArrowUp':
      return walk(-1, shown)
    default:
      return false
  }
}

/** Whether a key does something on this page, so that holding it must not. */
function acts(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || document.querySelector(`[data-key="${CSS.escape(event.key)}"]`) !== null
}

function walk(step: 1 | -1, shown: Shown): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
  if (items.length === 0) return false
  const now = items.indexOf(currentItem() ?? items[0]!)
  const next = currentItem() ? Math.min(items.length - 1, Math.max(0, now + step)) : 0
  items.forEach((item, index) => {
    if (index === next) item.setAttribute('aria-current', 'true')
    else item.removeAttribute('aria-current')
  })
  const item = items[next]!
  const inside = item.querySelector<HTMLElement>('a, button, input, summary')
  if (!inside) item.tabIndex = -1
  ;(inside ?? item).focus()
  item.scrollIntoView({ block: 'nearest' })
  if (shown && next !== now) item.querySelector<HTMLElement>('a[href]')?.click()
  return true
}

function activate(event: KeyboardEvent, shown: Shown): boolean {
  const key = event.key.toLowerCase()
  // Enter on a link or button is the browser's, unless that thing is only the item one stands on.
  if (key === 'enter' && isControl(event.target) && !isInItem(event.target)) return false
  const named = (root: ParentNode | null | undefined) =>
    [...(root?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      (element) => element.dataset['key']?.toLowerCase() === key,
    )
  const current = currentItem()
  const isAboutShown = shown === null || current === null || current === shown
  const wanted = named(current) ?? (isAboutShown ? named(document) : undefined)
  wanted?.click()
  return wanted !== undefined
}

function currentItem(): HTMLElement | null {
  return (
    document.activeElement?.closest<HTMLElement>('[data-item]') ??
    document.querySelector<HTMLElement>('[data-item][aria-current="true"]')
  )
}

function openHelp(): boolean {
  const help = document.querySelector<HTMLDetailsElement>('[data-key-help]')
  if (!help) return false
  help.open = true
  help.querySelector('summary')?.focus()
  return true
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector)
  found?.focus()
  return found !== null
}

function rememberSwitch(): void {
  document.querySelectorAll<HTMLInputElement>('[data-keys-switch]').forEach((box) => {
    box.checked = localStorage.getItem(STORED) !== 'off'
    box.addEventListener('change', () => localStorage.setItem(STORED, box.checked ? 'on' : 'off'))
  })
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(?:SELECT|TEXTAREA)$/.test(target.tagName) || isTextInput(target)
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit|file)$/.test(target.type)
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, input') !== null
}

function isInItem(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-item]') !== null && !target.closest('[data-key]')
}
