/**
 * The process that makes PDFs: started, fed and ended by `pdf.ts`, run by Node as it stands.
 *
 * Typst is native code that keeps memory of every document. Here it can leak, hang or crash without
 * taking the office with it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { coverageOf, showable } from './pdf-characters.ts'
import type { PdfAnswer, PdfJob } from './pdf-job.ts'

const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'))
const WEIGHTS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold']

/** Templates may read files in this folder and nowhere else. */
const WORKSPACE = join(import.meta.dirname, '..', 'documents')

/**
 * The template is included rather than compiled as the main file: then its errors carry their line,
 * and the attachments are added whether or not a co-op's own template thought of them.
 */
const MAIN = `#include "/template.typ"
#{
  for file in json(bytes(sys.inputs.attachments)) {
    pdf.attach(
      file.name, read("/attachments/" + file.name, encoding: none),
      relationship: file.relationship, mime-type: file.mime, description: file.description,
    )
  }
}`

const compiler = NodeCompiler.create({
  workspace: WORKSPACE,
  fontArgs: [{ fontPaths: WEIGHTS.map((weight) => join(FONTS, weight)) }],
})
const covers = coverageOf(readFileSync(join(FONTS, '400Regular', 'Inter_400Regular.ttf')))

process.on('message', (job) => process.send!(answer(job as PdfJob)))
process.on('disconnect', () => process.exit())

function answer(job: PdfJob): PdfAnswer {
  try {
    return render(job)
  } catch (error) {
    return { ok: false, message: plainMessage(error) }
  } finally {
    compiler.evictCache(2)
  }
}

function render(job: PdfJob): PdfAnswer {
  compiler.resetShadow()
  put('template.typ', Buffer.from(job.template))
  for (const file of job.attachments) put(`attachments/${file.name}`, file.bytes)
  for (const image of job.images) put(`images/${image.name}`, image.bytes)
  const attachments = job.attachments.map(({ name, mime, description, relationship = 'alternative' }) => ({
    name,
    mime,
    description,
    relationship,
  }))
  const inputs = { data: showable(job.data, covers), attachments: JSON.stringify(attachments) }
  const compiled = compiler.compile({ mainFileContent: MAIN, inputs })
  if (compiled.hasError() || !compiled.result) return { ok: false, message: messageOf(compiled) }
  const bytes = compiler.pdf(compiled.result, { pdfStandard: 'a-3a', creationTimestamp: job.timestamp })
  return { ok: true, bytes }
}

function put(path: string, bytes: Uint8Array): void {
  compiler.mapShadow(join(WORKSPACE, path), Buffer.from(bytes))
}

type Diagnostic = {
  message: string
  path: string
  range: { start: { line: number } } | null
  severity: number
}

/** `template.typ line 5: cannot access fields on type string` */
function messageOf(compiled: ReturnType<typeof compiler.compile>): string {
  const error = compiled.takeError()
  const found = error ? (compiler.fetchDiagnostics(error) as Diagnostic[]) : []
  const told = found
    .filter(({ severity }) => severity === 1)
    .map(({ path, range, message }) => {
      const place = path.slice(WORKSPACE.length + 1) || path
      return range ? `${place} line ${range.start.line + 1}: ${message}` : `${place}: ${message}`
    })
  return told.join('; ') || 'the template does not compile'
}

/** The messages inside what the exporter throws: the debug print of a list of diagnostics. */
function plainMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1])
  return messages.length > 0 ? messages.join('; ').replaceAll('\\"', '"') : text
}
