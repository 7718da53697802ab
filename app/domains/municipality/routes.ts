import { at, type Route } from '../../web/route.ts'
import { clientMessagesPage, receiveAnswer } from './pages/client-messages.tsx'
import { clientPage } from './pages/client-page.tsx'
import { clientsPage } from './pages/clients-page.tsx'
import { endPage, receiveEnd } from './pages/end-page.tsx'
import { figuresCsvFile, figuresPage, figuresXlsxFile } from './pages/figures-page.tsx'
import { grantPage, letterPage, receiveGrant } from './pages/grant-page.tsx'
import { ownMessagesPage, receiveQuestion } from './pages/own-messages.tsx'
import { guidedLetterPage, guidedPermissionPage } from './pages/guided-permission.tsx'
import { ownLetterPage, ownPermissionPage } from './pages/own-permission.tsx'
import { receiveRecord, recordPage } from './pages/record-page.tsx'
import {
  guidedRightPage,
  ownRightPage,
  receiveGuidedRight,
  receiveOwnRight,
  receiveRight,
  rightPage,
} from './pages/right-page.tsx'
import { takeOverPage } from './pages/take-over-page.tsx'
import { statementPage } from './pages/statement-line.tsx'

export { guidedPermissionBlock } from './pages/guided-permission.tsx'
export { municipalityHomeBlocks } from './pages/home-blocks.tsx'

/** What is promised to be read by one person alone, or with whom they share it. */
const OWN = { inOwnHands: true } as const

/** What a letter of the municipality says a member may do, for who guides them. */
const GUIDED = { personal: 'permission', ...OWN } as const
const guided = '/:coop/leden/:member/toestemming'

const client = '/:coop/clienten/:member'

/**
 * What a case manager sees of the clients who agreed, the figures over all, and the pages of a member about
 * permission and questions.
 */
export const municipalityRoutes: readonly Route[] = [
  at('get', '/:coop/clienten', 'client.read', clientsPage, OWN),
  at('get', client, 'client.read', clientPage, { personal: 'benefit', ...OWN }),
  at('get', `${client}/vragen`, 'client.read', clientMessagesPage, { personal: 'messages', ...OWN }),
  at('post', `${client}/vragen`, 'client-message.write', receiveAnswer, { personal: 'messages', ...OWN }),
  at('get', `${client}/toestemming`, 'permission.grant', grantPage, { personal: 'permission', ...OWN }),
  at('post', `${client}/toestemming`, 'permission.grant', receiveGrant, {
    personal: 'permission',
    takesFile: true,
    ...OWN,
  }),
  at('get', `${client}/toestemming/:permission/stop`, 'permission.grant', endPage, {
    personal: 'permission',
    ...OWN,
  }),
  at('post', `${client}/toestemming/:permission/stop`, 'permission.grant', receiveEnd, {
    personal: 'permission',
    ...OWN,
  }),
  at('get', `${client}/toestemming/:permission/verbeter`, 'permission.grant', rightPage, {
    personal: 'permission',
    ...OWN,
  }),
  at('post', `${client}/toestemming/:permission/verbeter`, 'permission.grant', receiveRight, {
    personal: 'permission',
    takesFile: true,
    ...OWN,
  }),
  at('get', `${client}/toestemming/:permission/brief`, 'client.read', letterPage, {
    personal: 'permission',
    ...OWN,
  }),
  at('get', `${client}/overzicht/:statement`, 'client.read', statementPage, {
    personal: 'statement',
    ...OWN,
  }),
  at('get', guided, 'permission.guide', guidedPermissionPage, GUIDED),
  at('get', `${guided}/nieuw`, 'permission.guide', takeOverPage.show, GUIDED),
  at('post', `${guided}/nieuw`, 'permission.guide', takeOverPage.receive, { takesFile: true, ...GUIDED }),
  at('get', `${guided}/:permission/verbeter`, 'permission.guide', guidedRightPage, GUIDED),
  at('post', `${guided}/:permission/verbeter`, 'permission.guide', receiveGuidedRight, {
    takesFile: true,
    ...GUIDED,
  }),
  at('get', `${guided}/:permission/brief`, 'permission.guide', guidedLetterPage, GUIDED),
  at('get', '/:coop/cijfers', 'figures.read', figuresPage),
  at('get', '/:coop/cijfers/cijfers.csv', 'figures.read', figuresCsvFile),
  at('get', '/:coop/cijfers/cijfers.xlsx', 'figures.read', figuresXlsxFile),
  at('get', '/:coop/uitkering/toestemming', 'permission.own', ownPermissionPage, OWN),
  at('get', '/:coop/uitkering/toestemming/nieuw', 'permission.record', recordPage, OWN),
  at('post', '/:coop/uitkering/toestemming/nieuw', 'permission.record', receiveRecord, {
    takesFile: true,
    ...OWN,
  }),
  at('get', '/:coop/uitkering/toestemming/:permission/verbeter', 'permission.record', ownRightPage, OWN),
  at('post', '/:coop/uitkering/toestemming/:permission/verbeter', 'permission.record', receiveOwnRight, {
    takesFile: true,
    ...OWN,
  }),
  at('get', '/:coop/uitkering/toestemming/:permission/brief', 'permission.own', ownLetterPage, OWN),
  at('get', '/:coop/uitkering/vragen', 'permission.record', ownMessagesPage, OWN),
  at('post', '/:coop/uitkering/vragen', 'client-message.write', receiveQuestion, OWN),
]
