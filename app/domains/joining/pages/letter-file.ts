import type { LETTER_TYPES } from '../../benefits/index.ts'

/** The largest letter, in megabytes. */
export const LETTER_MEGABYTES = 10

/** A letter as a form hands it in, for the command; its type was looked at before. */
export async function letterOf(file: File) {
  return {
    name: file.name.slice(-200) || 'brief',
    mediaType: file.type as (typeof LETTER_TYPES)[number],
    content: new Uint8Array(await file.arrayBuffer()),
  }
}
