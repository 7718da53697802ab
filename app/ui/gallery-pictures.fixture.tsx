import {
  Card,
  Heading,
  Jar,
  MonthBars,
  ProgressMeter,
  Scenes,
  ShareBars,
  Stack,
  TwoBars,
  WordLine,
} from './index.ts'

/** Every picture, also at its edges: empty, over the threshold, without threshold, below zero. */
export function PicturesGallery() {
  return (
    <Stack gap="large">
      <Heading level={2}>Plaatjes</Heading>
      <Card tone="brand">
        <Jar name="Jouw potje" headingLevel={3} amount={128460n} full={200000n} lines={SUM_LINES_LONG}>
          Je mag dit gebruiken voor je onderneming.
        </Jar>
      </Card>
      <Card>
        <Jar name="Boven de grens" headingLevel={3} amount={231250n} full={200000n} />
      </Card>
      <Card>
        <Jar name="Nog leeg" headingLevel={3} amount={0n} full={200000n} />
      </Card>
      <Card>
        <Jar name="Zonder grens, in de min" headingLevel={3} amount={-1250n} />
      </Card>
      <ShareBars
        caption="Wat levert dit op?"
        wholeLabel="De klant betaalt"
        whole={12100n}
        parts={[
          { label: 'btw, voor de Belastingdienst', amount: 2100n, kind: 'vat' },
          { label: 'voor de coöperatie (25 %)', amount: 2500n, kind: 'cooperative' },
          { label: 'voor opleiding (5 %)', amount: 500n, kind: 'training' },
          { label: 'naar jouw potje', amount: 7000n, kind: 'pot' },
        ]}
      />
      <MonthBars
        caption="Omzet per maand"
        summary="Omzet per maand in 2026: van € 250 in januari tot € 1.248,50 in november."
        months={MONTHS}
        aim={{ label: 'Doel', amount: 90000n }}
      />
      <WordLine
        caption="Mensen om mij heen"
        summary="Van lastig op 1 maart tot goed op 1 juni."
        words={['Lastig', 'Gaat wel', 'Goed']}
        points={[
          { key: '1', when: '1 maart 2026', along: 0, level: 0 },
          { key: '2', when: '1 mei 2026', along: 0.66, level: 1 },
          { key: '3', when: '1 juni 2026', along: 1, level: 2 },
        ]}
        table={{ open: 'Bekijk het in een tabel', when: 'Wanneer', how: 'Hoe het ging' }}
      />
      <ProgressMeter label="Afschrift verwerkt" part={41} whole={49} />
      <Scenes
        scenes={[
          { picture: 'photo', sentence: 'Je maakt een foto van het bonnetje.' },
          { picture: 'check', sentence: 'De administratie kijkt het na.' },
          { picture: 'pay', sentence: 'De klant betaalt.' },
        ]}
      />
      <ProgressMeter label="Nog niets" part={0} whole={49} />
      <TwoBars
        title="Mijn uitkering deze maand"
        before={{ label: 'Zonder dit', amount: 141946n }}
        after={{ label: 'Met dit', amount: 126946n }}
      >
        Die gaat van € 1.419,46 naar € 1.269,46.
      </TwoBars>
    </Stack>
  )
}

const SUM_LINES_LONG = [
  { label: 'Er zat in', amount: 121460n },
  { label: 'Bakkerij De Zon', amount: 7000n, note: '12 november' },
]
const MONTHS = [
  25000n,
  41000n,
  0n,
  63500n,
  88000n,
  72050n,
  30000n,
  95500n,
  110000n,
  98000n,
  124850n,
  -4500n,
].map((amount, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, amount }))
