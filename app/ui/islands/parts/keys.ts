const STORED = 'keys'

/**
 * Work through a list with the keyboard. `j`, `k` and the arrows walk through `[data-item]`; a letter
 * or Enter presses the button or link with that `data-key`, in the current item if it has one, else
 * on the page; `/` goes to the search field and `?` opens the list of keys.
 *
 * Where a list stands beside the thing it shows (`data-list="opens"`, the shown item with `aria-current`),
 * walking opens the next one, and the keys of the page are about what is shown: on any other item they do
 * nothing. At the end of such a list `[data-list-end]` says so. The arrows are left to whoever reads there. What is
 * in doubt (`data-asks`) is asked first: the key goes
 * to the button and shows what describes it, and pressing again is the answer.
 *
 * One letter is enough to do something, so it can be switched off (WCAG 2.2, 2.1.4), and nothing
 * happens while someone types, or holds a modifier.
 */
export function keys(): void {
  const list = document.querySelector('[data-list]')
  if (!list && !document.querySelector('[data-key], [data-key-help]')) return
  const opens = document.querySelector('[data-list="opens"]')
  const beside = opens && {
    shown: opens.querySelector(':scope > [aria-current="true"]'),
    since: opens.hasAttribute('data-hasty') ? performance.now() : -Infinity,
  }
  rememberSwitch()
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTyping(event.target) || isChoosing(event) || localStorage.getItem(STORED) === 'off') return
    // A key that is held walks on, and never does a thing twice: not even on the page that comes after.
    if (event.repeat ? walks(event, beside) || acts(event) : press(event, beside)) event.preventDefault()
  })
}

/**
 * A list beside what it shows: the item the page came with, and when it came, if a decision brought it (`data-hasty`).
 * Null for a list on its own.
 */
type Beside = { readonly shown: Element | null; readonly since: number } | null

/** A second press on what is done already comes within this time, in milliseconds; it was not meant for the next. */
const TOO_SOON = 400

function press(event: KeyboardEvent, beside: Beside): boolean {
  if (walks(event, beside)) return true
  switch (event.key) {
    case '/':
      return focusOn('[data-search]')
    case '?':
      return openHelp()
    default:
      return activate(event, beside)
  }
}

function walks(event: KeyboardEvent, beside: Beside): boolean {
  if (beside && event.key.startsWith('Arrow')) return false
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      return walk(1, beside)
    case 'k':
    case 'ArrowUp':
      return walk(-1, beside)
    default:
      return false
  }
}

/** Whether a key does something on this page, so that holding it must not. */
function acts(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || document.querySelector(`[data-key="${CSS.escape(event.key)}"]`) !== null
}

function walk(step: 1 | -1, beside: Beside): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
  if (items.length === 0) return false
  const now = items.indexOf(currentItem() ?? items[0]!)
  const before = currentItem()
  const next = before ? Math.min(items.length - 1, Math.max(0, now + step)) : 0
  items.forEach((item, index) => {
    if (index === next) item.setAttribute('aria-current', 'true')
    else item.removeAttribute('aria-current')
  })
  const item = items[next]!
  const inside = item.querySelector<HTMLElement>('a, button, input, summary')
  if (!inside) item.tabIndex = -1
  ;(inside ?? item).focus()
  item.scrollIntoView({ block: 'nearest' })
  if (beside && item === before) sayEnd()
  if (beside && item !== before) item.querySelector<HTMLElement>('a[href]')?.click()
  return true
}

/** That there is no further item: the words stand in the page. */
function sayEnd(): void {
  const place = document.querySelector<HTMLElement>('[data-list-end]')
  if (place) place.textContent = place.dataset['listEnd'] ?? ''
}

function activate(event: KeyboardEvent, beside: Beside): boolean {
  const key = event.key.toLowerCase()
  if (key === 'enter' && beside && performance.now() - beside.since < TOO_SOON) return true
  // Enter on a link or button is the browser's, unless that thing is only the item one stands on.
  if (key === 'enter' && isControl(event.target) && (beside || !isInItem(event.target))) return false
  const named = (root: ParentNode | null | undefined) =>
    [...(root?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      (element) => element.dataset['key']?.toLowerCase() === key,
    )
  const current = currentItem()
  const isAboutShown = beside === null || current === null || current === beside.shown
  const wanted = named(current) ?? (isAboutShown ? named(document) : undefined)
  if (wanted?.dataset['asks'] === undefined) wanted?.click()
  else ask(wanted)
  return wanted !== undefined
}

/** Goes to a button and says why it asks. From there Enter is the browser's own. */
function ask(button: HTMLElement): void {
  const why = document.getElementById(button.getAttribute('aria-describedby') ?? '')
  if (why) why.hidden = false
  button.focus()
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
  for (const hints of document.querySelectorAll<HTMLElement>('[data-key-help]')) hints.hidden = false
  document.querySelectorAll<HTMLInputElement>('[data-keys-switch]').forEach((box) => {
    box.checked = localStorage.getItem(STORED) !== 'off'
    box.addEventListener('change', () => localStorage.setItem(STORED, box.checked ? 'on' : 'off'))
  })
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(?:SELECT|TEXTAREA)$/.test(target.tagName) || isTextInput(target)
}

/** With the arrows one chooses among radio buttons: those are the browser's there. */
function isChoosing({ key, target }: KeyboardEvent): boolean {
  return key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio'
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
