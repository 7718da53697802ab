/** The paper that came back, as far as whoever looks may see it. */
import {
  EmptyState,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  TaskList,
  type Task,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isDone, type Scan } from '../scan.ts'
import { scansOf } from '../scan.db.ts'
import { addresses } from './addresses.ts'
import { CAME_TO } from './scan-files.ts'
import { backFrom } from './scan-form.tsx'

/** What is still to be dealt with, then what was. */
export async function scansPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.scans
  const { id, slug } = visit.cooperative
  const all = await visit.read((tx) => scansOf(tx, id))
  const open = all.filter((scan) => !isDone(scan))
  const done = all.filter(isDone).slice(0, 30)
  const back = backFrom(visit)
  const group = (title: string, those: readonly Scan[]) =>
    those.length > 0 && (
      <>
        <Heading level={2}>{title}</Heading>
        <TaskList tasks={those.map((one) => lineOf(visit, one))} />
      </>
    )
  return page(visit, {
    title: words.listTitle,
    children: (
      <>
        <Link href={back.href} roomy>
          {back.label}
        </Link>
        {CAME_TO.map((to) => {
          const count = Number(visit.url.searchParams.get(to)) || 0
          return count > 0 && <JustDone key={to} said={words.came[to]({ count })} />
        })}
        <Heading level={1}>{words.listTitle}</Heading>
        <Lead>{words.listLead}</Lead>
        <LinkButton href={addresses.scan(slug)}>{words.title}</LinkButton>
        {all.length === 0 && <EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
        {group(words.open, open)}
        {group(words.done, done)}
      </>
    ),
  })
}

/** A scan in a list: whose, when it came, and that it was nobody's. */
export function lineOf(visit: CooperativeVisit, scan: Scan): Task {
  const words = visit.text.scans
  return {
    href: addresses.oneScan(visit.cooperative.slug, scan.id),
    title: scan.memberName ?? (scan.thrownAt ? words.thrownTitle : words.nobody),
    detail: words.cameOn({ when: formatMoment(scan.scannedAt, visit.language) }),
  }
}
