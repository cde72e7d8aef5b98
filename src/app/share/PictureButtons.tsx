import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { readTheme } from '../../ui/theme.ts';
import { canvasMeasure, FIGURE_FORMATS, type FigureFormat, figureFile } from '../figure/figure-files.ts';
import { useShownView } from '../figure/shown-view.ts';
import { wholeFigure } from '../figure/whole-figure.ts';

interface Props {
  readonly title: string;
  /** The whole address of the view. */
  readonly address: string;
}

/** Saves timeline and map as they are shown, with what they show in words, as a picture. */
export function PictureButtons({ title, address }: Props) {
  const shownView = useShownView();
  const [problem, setProblem] = useState<string>();

  const save = async (format: FigureFormat) => {
    setProblem(undefined);
    try {
      const figure = await wholeFigure(shownView(), address, canvasMeasure());
      const file = await figureFile(figure, format, title, readTheme());
      const name = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? 'timeline';
      saveFile(file, `${name}.${format.toLowerCase()}`);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <>
      {FIGURE_FORMATS.map((format) => (
        <Button
          key={format}
          framed
          aria-label={t('share.pictureAs', { format })}
          onClick={() => save(format)}
        >
          {format}
        </Button>
      ))}
      {problem !== undefined && <p role="alert">{t('share.pictureFailed', { reason: problem })}</p>}
    </>
  );
}
