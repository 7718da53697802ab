import { Card, Heading, Paragraph } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { sharedInWords, sharedWith } from '../../benefits/index.ts'
import type { Client } from '../clients/client.db.ts'

/** What a client told of benefit and household and shares: each field that the agreement names, and no other. */
export async function sharedFacts(visit: CooperativeVisit, { memberId, firstName }: Client) {
  const { cooperativeId, personId } = visit.actor
  const shared = await visit.read((tx) => sharedWith(tx, cooperativeId, memberId, personId, visit.now.today))
  return sharedInWords(visit, firstName, shared, 'facts').map(({ field, title, sentences }) => (
    <Card key={field} labelledBy={`shared-${field}`}>
      <Heading level={2} size={3} id={`shared-${field}`}>
        {title}
      </Heading>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </Card>
  ))
}
