import type { Stage } from './stage';

/**
 * A test on a stage: nothing may have gone wrong unseen when it ends, and when it fails every window
 * is left as a picture in `.local/journeys`.
 */
export function rulesOf(stage: () => Stage): (title: string, run: () => Promise<void>) => void {
  return (title, run) => {
    test(title, async () => {
      try {
        await run();
        expect(stage().troubles()).toEqual([]);
      } catch (error) {
        await stage().takePictures(title);
        throw error;
      }
    });
  };
}
