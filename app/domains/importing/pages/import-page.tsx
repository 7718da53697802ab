import { z } from 'zod'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { Heading, Link, Refusal } from '../../../ui/index.ts'
import { amSecondTo } from '../../people/index.ts'
import { carryOut } from '../carry-out.ts'
import { importFile, rowsOf, type ImportFile } from '../import-file.db.ts'
import { goesIntoBooks, missingColumns } from '../import-kind.ts'
import { judgeList, type JudgedList } from '../judge-list.ts'
import { loadFacts } from '../load-facts.ts'
import { throwAwayImport } from '../throw-away-import.ts'
import { Done, Preview } from './preview.tsx'
import { revisionField } from '../../../web/revision-field.ts'

/** A list as it is now: with what would happen, or with what came of it. */
type Shown = {
  readonly file: ImportFile
  readonly judged: JudgedList | undefined
  /** Whether this visitor may carry it out. */
  readonly second: boolean
}

/** What a list would do, line by line; once it is carried out, what came of it. */
export async function importPage(visit: CooperativeVisit, refusal?: string): Promise<Response> {
  const shown = await load(visit)
  const { file, judged } = shown
  const words = visit.text.importing
  const coop = visit.cooperative.slug
  // Without its columns there is nothing to look at yet.
  if (!judged && file.doneAt === null) return redirect(paths.importColumns(coop, file.id))
  const title = judged ? words.preview.title({ kind: words.kinds[file.kind] }) : words.done.title
  return page(visit, {
    title,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={paths.imports(coop)} roomy>
          {words.title}
        </Link>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{title}</Heading>
        {judged ? (
          <Preview
            visit={visit}
            file={file}
            list={judged}
            second={shown.second}
            commandId={freshCommandId(visit)}
          />
        ) : (
          <Done visit={visit} file={file} />
        )}
      </>
    ),
  })
}

async function load(visit: CooperativeVisit): Promise<Shown> {
  const id = visit.id<'import'>('import')
  return visit.read(async (tx) => {
    const file = await importFile(tx, visit.cooperative.id, id)
    if (!file) throw new NothingHere('no such list')
    const kept = await rowsOf(tx, visit.cooperative.id, id)
    const isReady =
      missingColumns(file.kind, file.columns).length === 0 &&
      (!goesIntoBooks(file.kind) || file.countsOn !== null)
    if (!kept || !isReady) return { file, judged: undefined, second: false }
    const facts = await loadFacts(tx, visit.actor, { ...file, ...kept }, visit.now)
    const judged = judgeList(file.kind, kept, file.columns, facts, visit.now.at)
    const second = !goesIntoBooks(file.kind) || (await amSecondTo(tx, visit.actor, file.putBy, visit.now))
    return { file, judged, second }
  })
}

const schema = z.object({ revision: revisionField() })

/** Carries a list out, or throws it away. */
export async function receiveImport(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, schema)
  const importId = visit.id<'import'>('import')
  const { slug } = visit.cooperative
  if (form.intent === 'throw-away') {
    const gone = await visit.perform(throwAwayImport, visit.actor, { importId }, form.commandId)
    return gone.ok
      ? redirect(paths.imports(slug))
      : importPage(visit, refusalSentence(visit, visit.text.importing.refusals, gone))
  }
  const revision = form.ok ? form.value.revision : 0
  const done = await visit.perform(carryOut, visit.actor, { importId, revision }, form.commandId)
  if (done.ok) return redirect(paths.import(slug, importId))
  const { members, books, pots, importing } = visit.text
  const sentences = { ...members.refusals, ...books.refusals, ...pots.refusals, ...importing.refusals }
  return importPage(visit, refusalSentence(visit, sentences, done))
}
