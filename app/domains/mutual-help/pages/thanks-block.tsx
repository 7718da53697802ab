/** On the first page of who helped: that somebody thanked them, with the word that came along. */
import { Heading, Link, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { memberOfPerson } from '../../members/index.ts'
import { thanksTo } from '../help-promise.db.ts'
import { helpPaths } from './addresses.ts'

/** So long thanks stand on the first page: two weeks. */
const TOLD_FOR = 14 * 24 * 3600 * 1000

export const thanksBlock: HomeBlock = {
  may: 'help.take-part',
  order: 401,
  async load(visit) {
    const { id, slug } = visit.cooperative
    const since = new Date(visit.now.at.getTime() - TOLD_FOR)
    const thanked = await visit.read(async (tx) => {
      const me = await memberOfPerson(tx, id, visit.actor.personId)
      return me ? thanksTo(tx, id, me.id, since) : []
    })
    if (thanked.length === 0) return null
    const { help, helpBetween } = visit.text
    return (
      <>
        <Heading level={2}>{helpBetween.thanks.title}</Heading>
        <Stack gap="small">
          {thanked.map((one) => (
            <Notice key={one.id} tone="done">
              <Paragraph>{helpBetween.thanks.said(one)}</Paragraph>
              {one.thanks !== '' && <Paragraph>{help.promise.said({ word: one.thanks })}</Paragraph>}
              <Paragraph quiet>{help.one[one.kind](one)}</Paragraph>
              <Paragraph>
                <Link href={`${helpPaths.post(slug, one.postId)}#${one.id}`} roomy>
                  {helpBetween.thanks.read}
                </Link>
              </Paragraph>
            </Notice>
          ))}
        </Stack>
      </>
    )
  },
}
