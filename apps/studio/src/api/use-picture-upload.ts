// How a picture field sends what was chosen, and what it says meanwhile.
import type { PictureFieldProps } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { uploadPicture } from './upload-file';
import { useExplain } from './use-explain';

export type PictureUpload = Pick<PictureFieldProps, 'texts' | 'upload'>;

export function usePictureUpload(): PictureUpload {
  const { t } = useTranslation();
  const explain = useExplain();
  return {
    upload: async (file) => {
      try {
        return { address: await uploadPicture(file) };
      } catch (error) {
        return { problem: explain(error) };
      }
    },
    texts: {
      choose: t('picture.choose'),
      change: t('picture.change'),
      remove: t('picture.remove'),
      title: t('picture.title'),
      shape: t('picture.shape'),
      fill: t('picture.fill'),
      whole: t('picture.whole'),
      zoom: t('picture.zoom'),
      move: t('picture.move'),
      done: t('picture.done'),
      close: t('actions.close'),
      unreadable: t('picture.unreadable'),
    },
  };
}
