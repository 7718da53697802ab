import { Card, Heading, Link, Notice, Paragraph, Stack, useLanguage, useText } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { LARGEST } from '../content-rules.ts'
import { isAboutCustomer } from '../warnings.ts'
import type { EditorData } from './editor-data.ts'
import { SharePicture } from './share-picture.tsx'

/**
 * What this invoice brings, and what is worth a second look: the part of the page that follows what is
 * typed.
 */
export function WhatItBringsCard({ data, visit }: { data: EditorData; visit: CooperativeVisit }) {
  const [language, text] = [useLanguage(), useText().salesPages.preview]
  const { brings, noPicture, member, forOther } = data
  const most = formatEuro(LARGEST, language, { cents: 'when-needed' })
  return (
    <Stack>
      <Card labelledBy="brings-title">
        <Heading level={2} id="brings-title">
          {text.title}
        </Heading>
        {noPicture !== undefined && (
          <Paragraph quiet>{noPicture === 'tooLarge' ? text.tooLarge({ most }) : text[noPicture]}</Paragraph>
        )}
        {brings && noPicture === undefined && (
          <SharePicture
            {...brings}
            on={visit.now.today}
            sharesOnInvoice={data.sharesOnInvoice}
            potOf={forOther ? member.firstName : undefined}
          />
        )}
      </Card>
      {data.benefit}
      <LookAgain data={data} visit={visit} />
    </Stack>
  )
}

function LookAgain({ data, visit }: { data: EditorData; visit: CooperativeVisit }) {
  const text = useText()
  const words = text.salesPages.preview
  const { warnings, bsn, customer } = data
  if (warnings.length === 0 && !bsn) return null
  const aboutCustomer = warnings.some(isAboutCustomer)
  return (
    <Notice tone="doubt" title={words.lookAgain}>
      <ul class="plain-list">
        {bsn && <li key="bsn">{words.bsn}</li>}
        {warnings.map((warning) => (
          <li key={warning}>{text.sales.warnings[warning]}</li>
        ))}
      </ul>
      {aboutCustomer && !customer && <p>{words.fillNew}</p>}
      {aboutCustomer && customer && (
        <Link href={paths.customer(visit.cooperative.slug, customer.id)} roomy>
          {words.fillCustomer}
        </Link>
      )}
    </Notice>
  )
}
