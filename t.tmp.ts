import { writeFileSync, mkdirSync } from 'node:fs';
import { pictureProgram } from './src/build/pictureProgram.ts';
const s=performance.now();
const p = await pictureProgram(process.cwd(), process.cwd()+'/node_modules/.cache/cleared-to-trade/tmp-pics');
console.log(p, performance.now()-s);
const w = await import(p.file) as typeof import('./src/build/pictureWorker.ts');
const at = w.weightFonts(process.cwd());
mkdirSync('/tmp/pics',{recursive:true});
let total=performance.now();
for (const j of w.pictureJobs()) {
  let a=performance.now(); const {svg}=w.drawPicture(j,'https://example.org/trade/'); const t1=performance.now()-a;
  a=performance.now(); const o=await w.outlineText(svg,at); const t2=performance.now()-a;
  a=performance.now(); const png=w.picturePng(o,w.PRESETS[j.preset].scale); const t3=performance.now()-a;
  writeFileSync('/tmp/pics/'+w.pictureName(j)+'.png',png); writeFileSync('/tmp/pics/'+w.pictureName(j)+'.svg',o);
  console.log(w.pictureName(j), Math.round(t1),Math.round(t2),Math.round(t3), svg.length,o.length,png.length);
}
console.log(performance.now()-total);
