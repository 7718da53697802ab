/** How a mail of the office looks: sentences, one button, and the name of who writes. */
import { textIn } from '../text/index.ts'
import type { Language } from '../values/format.ts'

/** A mail as it is stored to be sent: what it says, and not yet to whom. */
export type WrittenMail = { readonly subject: string; readonly text: string; readonly html: string }

/** Who writes, in which language, and what the button says. */
export type MailSender = {
  readonly language: Language
  readonly name: string
  readonly colour: string
  readonly button: string
}

/** What a mail says. `before` and `after` stand around the button, which leads to `url`. */
type Saying = {
  readonly subject: string
  readonly before: readonly string[]
  readonly url: string
  readonly after: readonly string[]
}

/** A mail in the style of the house, as text and as HTML; what stands in the sentences stays text in both. */
export function writeMail(from: MailSender, { subject, before, url, after }: Saying): WrittenMail {
  const bye = [textIn(from.language).mails.bye, from.name]
  const text = [...before, url, ...after, bye.join('\n')].join('\n\n')
  const paragraphs = (sentences: readonly string[]) =>
    sentences.map((one) => `<p>${asHtml(one)}</p>`).join('\n')
  const button =
    `<p><a href="${asHtml(url)}" style="display:inline-block;padding:12px 20px;` +
    `background:${asHtml(from.colour)};` +
    `color:${inkOn(from.colour)};text-decoration:none;border-radius:4px">${asHtml(from.button)}</a></p>`
  const html = `<!doctype html>
<html lang="${from.language}"><head><meta charset="utf-8"><title>${asHtml(subject)}</title></head>
<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1f2933;max-width:36em">
${paragraphs(before)}
${button}
${paragraphs(after)}
<p>${bye.map(asHtml).join('<br>')}</p>
</body></html>`
  return { subject: oneLine(subject), text, html }
}

/** Black or white, whichever reads better on the colour (WCAG relative luminance). */
function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.179 ? '#000000' : '#ffffff'
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}

/** A name with a line break in it must not become a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
