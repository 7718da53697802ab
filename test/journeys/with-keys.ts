import type { Visitor } from './visitor.ts'

/** Walks the queue of invoices, where each step opens one, until the one with this heading is shown. */
export async function openWithKeys(somebody: Visitor, heading: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await somebody.keyTo('j')
    if ((await somebody.reads('#thing')) === heading) return
  }
  throw new Error(`no invoice of the queue is ${heading}`)
}

/** Presses j until the line of the bank with this name is shown, as somebody does who looks at the screen. */
export async function walkTo(somebody: Visitor, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await somebody.keyTo('j')
    if ((await somebody.reads('#line')).includes(name)) return
  }
  throw new Error(`no line of the bank is of ${name}`)
}
