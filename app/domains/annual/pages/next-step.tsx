import { Button, ButtonRow, Form, LinkButton } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { YearHere } from './year-here.ts'
import { annualPaths } from './addresses.ts'

/** The one button of what is next for the year, for who may press it. */
export function Ways({ visit, year, outdated, commandId }: YearHere & { commandId: string }) {
  const words = visit.text.annual.pages
  const { slug } = visit.cooperative
  const of = String(year.year)
  const { next } = year
  const closes = (next === 'close-for-now' || next === 'close') && visit.may('books.close')
  const prepares = (next === 'prepare' || (next === 'adopt' && outdated)) && visit.may('annual.prepare')
  return (
    <>
      {prepares && (
        <Form action={annualPaths.prepareYear(slug, of)} commandId={commandId}>
          <ButtonRow>
            <Button>{next === 'adopt' ? words.prepareAgain : words.prepare}</Button>
          </ButtonRow>
        </Form>
      )}
      {next === 'deposit' && visit.may('annual.follow') && (
        <ButtonRow>
          <LinkButton href={annualPaths.depositYear(slug, of)}>{visit.text.annual.deposit.open}</LinkButton>
        </ButtonRow>
      )}
      {closes && (
        <ButtonRow>
          <LinkButton href={paths.closePeriod(slug)}>{words.toClose}</LinkButton>
        </ButtonRow>
      )}
      {next === 'adopt' && !outdated && visit.may('annual.adopt') && (
        <ButtonRow>
          <LinkButton href={annualPaths.adoptYear(slug, of)}>{words.adopt}</LinkButton>
        </ButtonRow>
      )}
    </>
  )
}
