import { Heading, Lead, Link, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { entriesWithoutDocument } from '../entry-document.db.ts'
import { checkNamed, foundOverNights, type Mend } from '../mending.ts'
import { lastNightChecks } from '../night-check.db.ts'
import { wasMissed } from '../night-check.ts'
import { daysAskedAbout } from '../document-days.ts'

/** So many nights back is looked for since when something is found. */
const NIGHTS = 60

/** What the check at night found: what, since when, what to do and who mends it; what went away; how long it took. */
export async function checkPage(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId } = visit.actor
  const { nights, lacking } = await visit.read(async (tx) => ({
    nights: await lastNightChecks(tx, cooperativeId, NIGHTS),
    // Work that waits and no rule that was broken, so it is counted now and not kept with what the night found.
    lacking: await entriesWithoutDocument(tx, cooperativeId, daysAskedAbout(visit.now.today)),
  }))
  const [last] = nights
  const words = visit.text.nightCheck
  const { found, gone } = foundOverNights(nights)
  const when = last && formatMoment(last.ranAt, visit.language)
  const seconds = last && String(Math.max(1, Math.ceil(last.tookMilliseconds / 1000)))
  return page(visit, {
    title: words.title,
    children: (
      <Stack>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {!last && <Paragraph>{words.notYetLead}</Paragraph>}
        {last && wasMissed(last.ranAt, visit.now.at) && (
          <Notice tone="wrong">{words.tooLongAgo({ when: when! })}</Notice>
        )}
        {last && found.length === 0 && <Paragraph>{words.wellLead}</Paragraph>}
        {found.map((one) => (
          <OneFound key={one.check} visit={visit} {...one} />
        ))}
        {lacking.length > 0 && (
          <Notice tone="doubt" title={visit.text.entryDocuments.home.title({ count: lacking.length })}>
            <Link href={paths.withoutDocument(visit.cooperative.slug)} roomy>
              {visit.text.entryDocuments.toList}
            </Link>
          </Notice>
        )}
        {gone.length > 0 && (
          <Notice tone="done" title={words.goneTitle}>
            {gone.map((check) => (
              <p key={check}>{words.checks[check] ?? words.other}</p>
            ))}
          </Notice>
        )}
        {last && <Paragraph quiet>{words.ran({ when: when!, seconds: seconds! })}</Paragraph>}
        {last && found.length > 0 && (
          <>
            <Heading level={2}>{words.whatWasSeen}</Heading>
            <ul lang="en">
              {last.findings.map(({ check, finding }) => (
                <li key={`${check} ${finding}`}>
                  {check}: {finding}
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    ),
  })
}

function OneFound(props: { visit: CooperativeVisit; check: string; since: Date; isNew: boolean }) {
  const { visit, check, since, isNew } = props
  const words = visit.text.nightCheck
  const { mend } = checkNamed(check)
  const where = WHERE[mend]
  return (
    <Notice tone="wrong" title={words.checks[check] ?? words.other}>
      <p>{isNew ? words.isNew : words.since({ when: formatMoment(since, visit.language) })}</p>
      <p>{words.mend[mend]}</p>
      {where && (
        <Link href={where(visit.cooperative.slug)} roomy>
          {words.see}
        </Link>
      )}
    </Notice>
  )
}

/** Where what can be mended by the administration is looked at. */
const WHERE: Partial<Record<Mend, (coop: string) => string>> = {
  bank: paths.bankStatements,
  pots: paths.pots,
  vat: paths.vat,
}
