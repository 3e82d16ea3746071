/** What only the desk asks of the store. Apart from the store's common face, which the popup loads whole. */
export {
  changeFiles,
  changeLint,
  daysBetween,
  deskClips,
  leftOverBefore,
  ranBefore,
  writeDesk,
} from '../../lib/store/desk';
