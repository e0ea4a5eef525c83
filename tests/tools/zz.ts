import 'temporal-polyfill/global';
import { read, createMemo } from '../../utils/reading/read.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import { readFileSync } from 'node:fs';
const texts=readFileSync('/work/shared/corpus/plain.email.jsonl','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l).text as string).join('\n');
const N={levels:{},askRooms:[]};
const run=(text:string,memo?:any)=>{const d={site:'gmail',place:'email',recipients:3,text,mentions:[],now:Date.parse('2026-11-24T09:00:00Z'),zone:'Europe/Berlin'} as any; const t=performance.now(); const r=read(d,memo); applyRules(r,d,N); return performance.now()-t;};
for (const size of [1024,20480]) { const ts:number[]=[]; for(let i=0;i<(size>9999?25:160);i++) ts.push(run(texts.slice(i*1500%200000,i*1500%200000+size))); ts.splice(0,size>9999?5:60); ts.sort((a,b)=>a-b); console.log(size,'new text p50',ts[ts.length>>1]!.toFixed(2),'p95',ts[Math.floor(ts.length*.95)]!.toFixed(2));
 const memo=createMemo(); let t=texts.slice(0,size); const k:number[]=[]; for(let i=0;i<100;i++){ t+='can you check the list for me, '[i%30]; k.push(run(t,memo)); } k.splice(0,20); k.sort((a,b)=>a-b); console.log(size,'per key p50',k[40]!.toFixed(3),'p95',k[76]!.toFixed(3)); }
