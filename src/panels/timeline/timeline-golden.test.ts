import { expect, it } from 'vitest';
import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import { STILL, stillArticle } from './still-article.fixture.ts';

it('draws the timeline of the article as the golden picture has it', async () => {
  const draw = await stillArticle();
  const pen = svgPen('timeline');
  draw(pen);
  const svg = pen.picture(STILL.width, STILL.height, 'Timeline');
  await expect(svg).toMatchFileSnapshot('golden/timeline.svg');
});

it('draws its mirror image where time runs to the left', async () => {
  const draw = await stillArticle();
  const pen = svgPen('mirrored');
  draw(mirroredPen(pen, STILL.width));
  const svg = pen.picture(STILL.width, STILL.height, 'Timeline from right to left');
  await expect(svg).toMatchFileSnapshot('golden/timeline-rtl.svg');
});
