import { at, type Route } from '../../web/route.ts'
import type { PeopleNeeds } from '../people/index.ts'
import { changesPage, noticePdf } from './pages/changes-pages.tsx'
import { givenPage, takeBackPage } from './pages/given-pages.tsx'
import { tellPage } from './pages/tell-page.tsx'
import { listPage } from './pages/list-page.tsx'
import { membershipProof } from './pages/membership-proof.ts'
import { onePage } from './pages/one-page.tsx'
import { beforePage, paperPage, receiveBefore, receivePaper } from './pages/paper-pages.tsx'
import { contractPdf, contractScan, proofPdf } from './pages/papers.ts'
import { putPage } from './pages/put-page.tsx'
import { receiveSign, signPage } from './pages/sign-page.tsx'
import { receivePaperAnswer } from './pages/signed-paper.tsx'
import { previewPdf, receiveDecide, textPage } from './pages/text-page.tsx'
import { textsPage } from './pages/texts-page.tsx'
import { receiveSaid } from './pages/what-can-be-said.tsx'
import { writePage } from './pages/write-page.tsx'

export { contractHomeBlocks } from './pages/home-blocks.tsx'

/** What stands on the pages of one agreement. */
const OF_ONE = { personal: 'contract' } as const

/**
 * The pages of agreements. Those with a name of their own stand before `:contract`.
 *
 * @param people what mailing a code needs of the installation
 */
export function contractsRoutes(people: PeopleNeeds): readonly Route[] {
  return [
    at('get', '/:coop/overeenkomsten', 'contracts.see', listPage),
    at('get', '/:coop/overeenkomsten/eerder', 'contract.note-before', beforePage),
    at('post', '/:coop/overeenkomsten/eerder', 'contract.note-before', receiveBefore, { takesFile: true }),
    at('get', '/:coop/overeenkomsten/bewijs-van-lidmaatschap', 'membership-proof.own', membershipProof),
    at('get', '/:coop/overeenkomsten/teksten', 'contract-texts.read', textsPage),
    at('get', '/:coop/overeenkomsten/teksten/schrijf/:kind', 'contract-texts.keep', writePage.show),
    at('post', '/:coop/overeenkomsten/teksten/schrijf/:kind', 'contract-texts.keep', writePage.receive),
    at('get', '/:coop/overeenkomsten/teksten/:text', 'contract-texts.read', textPage),
    at('post', '/:coop/overeenkomsten/teksten/:text', 'contract-texts.keep', receiveDecide),
    at('get', '/:coop/overeenkomsten/teksten/:text/voor/:member', 'contract-texts.read', previewPdf, OF_ONE),
    at('get', '/:coop/overeenkomsten/teksten/:text/vraag', 'contract.put', putPage.show),
    at('post', '/:coop/overeenkomsten/teksten/:text/vraag', 'contract.put', putPage.receive, {
      takesLong: 'letters',
    }),
    at('get', '/:coop/overeenkomsten/regeling', 'contract.put', changesPage),
    at('get', '/:coop/overeenkomsten/regeling/:version/brief', 'contract.put', tellPage.show),
    at('post', '/:coop/overeenkomsten/regeling/:version/brief', 'contract.put', tellPage.receive, {
      takesLong: 'letters',
    }),
    at('get', '/:coop/overeenkomsten/regeling/:version/gegeven', 'contract.put', givenPage.show),
    at('post', '/:coop/overeenkomsten/regeling/:version/gegeven', 'contract.put', givenPage.receive),
    at('get', '/:coop/overeenkomsten/regeling/:version/terug', 'contract.put', takeBackPage.show),
    at('post', '/:coop/overeenkomsten/regeling/:version/terug', 'contract.put', takeBackPage.receive),
    at('get', '/:coop/overeenkomsten/brieven/:notice', 'contracts.see', noticePdf, OF_ONE),
    at('get', '/:coop/overeenkomsten/tekenen/:contract', 'contract.own', signPage(people), {
      inOwnHands: true,
    }),
    at('post', '/:coop/overeenkomsten/tekenen/:contract', 'contract.own', receiveSign(people), {
      inOwnHands: true,
    }),
    at('get', '/:coop/overeenkomsten/:contract', 'contracts.see', (visit) => onePage(visit), OF_ONE),
    at('post', '/:coop/overeenkomsten/:contract', 'contract.say', receiveSaid(onePage), OF_ONE),
    at('get', '/:coop/overeenkomsten/:contract/pdf', 'contracts.see', contractPdf, OF_ONE),
    at('get', '/:coop/overeenkomsten/:contract/bewijs', 'contracts.see', proofPdf, OF_ONE),
    at('get', '/:coop/overeenkomsten/:contract/scan/:signedPaper', 'contracts.see', contractScan, OF_ONE),
    at(
      'post',
      '/:coop/overeenkomsten/:contract/handtekeningen',
      'contract.say',
      receivePaperAnswer(onePage),
      OF_ONE,
    ),
    at('get', '/:coop/overeenkomsten/:contract/papier', 'contract.paper', paperPage, OF_ONE),
    at('post', '/:coop/overeenkomsten/:contract/papier', 'contract.paper', receivePaper, {
      ...OF_ONE,
      takesFile: true,
    }),
  ]
}
