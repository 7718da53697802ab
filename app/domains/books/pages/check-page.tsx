import { Heading, Lead, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lastNightCheck } from '../night-check.db.ts'
import { sentencesOf, wasMissed } from '../night-check.ts'

/** What the check at night found, when, and how long it took. */
export async function checkPage(visit: CooperativeVisit): Promise<Response> {
  const last = await visit.read((tx) => lastNightCheck(tx, visit.actor.cooperativeId))
  const words = visit.text.nightCheck
  const found = last ? sentencesOf(last.findings, words) : []
  const when = last && formatMoment(last.ranAt, visit.language)
  const seconds = last && String(Math.max(1, Math.ceil(last.tookMilliseconds / 1000)))
  return page(visit, {
    title: words.title,
    children: (
      <Stack>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {!last && <Paragraph>{words.notYet}</Paragraph>}
        {last && wasMissed(last.ranAt, visit.now.at) && (
          <Notice tone="wrong">{words.tooLongAgo({ when: when! })}</Notice>
        )}
        {last && found.length === 0 && <Paragraph>{words.wellLead}</Paragraph>}
        {found.map((sentence) => (
          <Notice tone="wrong" key={sentence}>
            {sentence}
          </Notice>
        ))}
        {last && <Paragraph quiet>{words.ran({ when: when!, seconds: seconds! })}</Paragraph>}
        {last && found.length > 0 && (
          <>
            <Paragraph>{words.whatNow}</Paragraph>
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
