/** One `:tag:` with its lines, the first without the tag. */
export type Field = { readonly tag: string; readonly lines: string[]; readonly raw: string[] }

const TAG = /^:(20|21|25P?|28C?|13D?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS):(.*)$/

/**
 * Cuts MT940 text into messages of fields. Absorbs what banks put around them: SWIFT blocks
 * (`{1:…}{4:` … `-}`), a preamble of the bank's own (`ABNANL2A`, `940`), `:940:`, no header at all, and
 * messages that follow each other without an end mark.
 *
 * @param source decoded text with any line end
 * @returns messages in order; lines before the first tag are dropped, unknown lines continue a field
 */
export function readMessages(source: string): Field[][] {
  const messages: Field[][] = []
  let message: Field[] | undefined
  for (const line of source.split(/\r\n|\n|\r/)) {
    const text = withoutBlocks(line)
    const tag = TAG.exec(text)
    if (tag) {
      const name = tag[1] ?? ''
      if (!message || (name === '20' && message.length > 0)) {
        message = []
        messages.push(message)
      }
      message.push({ tag: name, lines: [tag[2] ?? ''], raw: [line] })
    } else if (isEnd(text, message) || /^:940:\s*$/.test(text)) message = undefined
    else if (text.startsWith('{') && text !== line) continue
    else {
      message?.at(-1)?.lines.push(text)
      message?.at(-1)?.raw.push(line)
    }
  }
  return messages
}

/** What follows the opening of block 4 on the same line, if that is where the line starts. */
function withoutBlocks(line: string): string {
  if (!line.startsWith('{')) return line
  const block = line.indexOf('{4:')
  return block < 0 ? line : line.slice(block + 3)
}

/** `-}` ends a message, with what follows; a lone `-` only when the closing balance has been. */
function isEnd(line: string, message: readonly Field[] | undefined): boolean {
  if (line.startsWith('-}') || line.startsWith('{1:')) return true
  return line.trimEnd() === '-' && (message?.some((field) => field.tag.startsWith('62')) ?? true)
}

/**
 * Joins the lines of a wrapped text. Banks cut at 65 characters, in the middle of a word; a shorter
 * line was a line of its own. The first line may be shorter by its tag, and coded text
 * (`/NAME/…/REMI/…`) is cut a little earlier at some banks but never has lines of its own.
 */
export function joinWrapped(lines: readonly string[]): string {
  const full = (lines[0] ?? '').startsWith('/') ? 60 : 65
  let text = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const cut = before === undefined || before.length >= full || (i === 1 && before.length === 61)
    text += cut || /^[/?>]/.test(line) ? line : ` ${line}`
  })
  return text
}
