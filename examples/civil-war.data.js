// Made by make-civil-war.mjs from data/*.csv; see data/README.md for origin and licence (CC BY 4.0).
window.civilWar = {
  schema: "chronolane/1",
  title: "Battles of the American Civil War and their commanders, 1861 to 1865",
  description:
    "The 149 battles whose military significance the Civil War Sites Advisory Commission ranked A or B. Commanders of 4 or more of them have a lane of their own, the others share one for each side. Ranks, results, forces and casualties stand as the National Park Service gives them; names as spelled there. From American Civil War Battle Data by Jeffrey B. Arnold, CC BY 4.0.",
  locale: "en",
  sources: [
    {
      id: "nps-sc001",
      title: "Fort Sumter",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/sc001.htm",
    },
    {
      id: "nps-wv003",
      title: "Rich Mountain",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/wv003.htm",
    },
    {
      id: "nps-va005",
      title: "Manassas, First",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va005.htm",
    },
    {
      id: "nps-mo004",
      title: "Wilson's Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/mo004.htm",
    },
    {
      id: "nps-wv006",
      title: "Carnifex Ferry",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/wv006.htm",
    },
    {
      id: "nps-wv005",
      title: "Cheat Mountain",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/wv005.htm",
    },
    {
      id: "nps-va006",
      title: "Ball's Bluff",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va006.htm",
    },
    {
      id: "nps-ok003",
      title: "Chustenahlah",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ok003.htm",
    },
    {
      id: "nps-ky006",
      title: "Mill Springs",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ky006.htm",
    },
    {
      id: "nps-tn001",
      title: "Fort Henry",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn001.htm",
    },
    {
      id: "nps-nc002",
      title: "Roanoke Island",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/nc002.htm",
    },
    {
      id: "nps-tn002",
      title: "Fort Donelson",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn002.htm",
    },
    {
      id: "nps-nm001",
      title: "Valverde",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/nm001.htm",
    },
    {
      id: "nps-mo012",
      title: "New Madrid/Island No. 10",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/mo012.htm",
    },
    {
      id: "nps-ar001",
      title: "Pea Ridge",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ar001.htm",
    },
    {
      id: "nps-va008",
      title: "Hampton Roads",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va008.htm",
    },
    {
      id: "nps-nc003",
      title: "New Berne",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/nc003.htm",
    },
    {
      id: "nps-va101",
      title: "Kernstown, First",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va101.htm",
    },
    {
      id: "nps-nm002",
      title: "Glorieta Pass",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/nm002.htm",
    },
    {
      id: "nps-va009",
      title: "Yorktown",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va009.htm",
    },
    {
      id: "nps-tn003",
      title: "Shiloh",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn003.htm",
    },
    {
      id: "nps-ga001",
      title: "Fort Pulaski",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga001.htm",
    },
    {
      id: "nps-la001",
      title: "Forts Jackson and St. Philip",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la001.htm",
    },
    {
      id: "nps-la002",
      title: "New Orleans",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la002.htm",
    },
    {
      id: "nps-ms016",
      title: "Corinth",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms016.htm",
    },
    {
      id: "nps-va010",
      title: "Williamsburg",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va010.htm",
    },
    {
      id: "nps-va012",
      title: "Drewry's Bluff",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va012.htm",
    },
    {
      id: "nps-va104",
      title: "Winchester, First",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va104.htm",
    },
    {
      id: "nps-va014",
      title: "Seven Pines",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va014.htm",
    },
    {
      id: "nps-tn004",
      title: "Memphis",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn004.htm",
    },
    {
      id: "nps-va105",
      title: "Cross Keys",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va105.htm",
    },
    {
      id: "nps-va106",
      title: "Port Republic",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va106.htm",
    },
    {
      id: "nps-sc002",
      title: "Secessionville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/sc002.htm",
    },
    {
      id: "nps-va016",
      title: "Beaver Dam Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va016.htm",
    },
    {
      id: "nps-va017",
      title: "Gaines' Mill",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va017.htm",
    },
    {
      id: "nps-va020",
      title: "Glendale/White Oak Swamp",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va020.htm",
    },
    {
      id: "nps-va021",
      title: "Malvern Hill",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va021.htm",
    },
    {
      id: "nps-la003",
      title: "Baton Rouge",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la003.htm",
    },
    {
      id: "nps-va022",
      title: "Cedar Mountain",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va022.htm",
    },
    {
      id: "nps-va024",
      title: "Manassas Station Operations",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va024.htm",
    },
    {
      id: "nps-va026",
      title: "Manassas, Second",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va026.htm",
    },
    {
      id: "nps-ky007",
      title: "Richmond",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ky007.htm",
    },
    {
      id: "nps-va027",
      title: "Chantilly",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va027.htm",
    },
    {
      id: "nps-wv010",
      title: "Harpers Ferry",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/wv010.htm",
    },
    {
      id: "nps-ky008",
      title: "Munfordville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ky008.htm",
    },
    {
      id: "nps-md002",
      title: "South Mountain",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/md002.htm",
    },
    {
      id: "nps-md003",
      title: "Antietam",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/md003.htm",
    },
    {
      id: "nps-ms002",
      title: "Corinth",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms002.htm",
    },
    {
      id: "nps-ky009",
      title: "Perryville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ky009.htm",
    },
    {
      id: "nps-ar005",
      title: "Prairie Grove",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ar005.htm",
    },
    {
      id: "nps-va028",
      title: "Fredericksburg I",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va028.htm",
    },
    {
      id: "nps-ms003",
      title: "Chickasaw Bayou",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms003.htm",
    },
    {
      id: "nps-tn010",
      title: "Stones River",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn010.htm",
    },
    {
      id: "nps-tx003",
      title: "Galveston",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tx003.htm",
    },
    {
      id: "nps-va032",
      title: "Chancellorsville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va032.htm",
    },
    {
      id: "nps-ms006",
      title: "Port Gibson",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms006.htm",
    },
    {
      id: "nps-va033",
      title: "Salem Church",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va033.htm",
    },
    {
      id: "nps-va034",
      title: "Fredericksburg II",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va034.htm",
    },
    {
      id: "nps-ms007",
      title: "Raymond",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms007.htm",
    },
    {
      id: "nps-ms008",
      title: "Jackson",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms008.htm",
    },
    {
      id: "nps-ms009",
      title: "Champion Hill",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms009.htm",
    },
    {
      id: "nps-ms010",
      title: "Big Black River Bridge",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms010.htm",
    },
    {
      id: "nps-ms011",
      title: "Vicksburg",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms011.htm",
    },
    {
      id: "nps-la010",
      title: "Port Hudson",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la010.htm",
    },
    {
      id: "nps-va035",
      title: "Brandy Station",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va035.htm",
    },
    {
      id: "nps-va107",
      title: "Winchester, Second",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va107.htm",
    },
    {
      id: "nps-pa002",
      title: "Gettysburg",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/pa002.htm",
    },
    {
      id: "nps-ar008",
      title: "Helena",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ar008.htm",
    },
    {
      id: "nps-ok007",
      title: "Honey Springs",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ok007.htm",
    },
    {
      id: "nps-sc007",
      title: "Fort Wagner/Morris Island",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/sc007.htm",
    },
    {
      id: "nps-sc008",
      title: "Fort Sumter",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/sc008.htm",
    },
    {
      id: "nps-sc009",
      title: "Charleston Harbor",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/sc009.htm",
    },
    {
      id: "nps-tx006",
      title: "Sabine Pass II",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tx006.htm",
    },
    {
      id: "nps-ar010",
      title: "Bayou Forche",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ar010a.htm",
    },
    {
      id: "nps-ga004",
      title: "Chickamauga",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga004.htm",
    },
    {
      id: "nps-va040",
      title: "Bristoe Station",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va040.htm",
    },
    {
      id: "nps-tn021",
      title: "Wauhatchie",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn021.htm",
    },
    {
      id: "nps-va043",
      title: "Rappahannock Station",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va043.htm",
    },
    {
      id: "nps-tn024",
      title: "Chattanooga",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn024.htm",
    },
    {
      id: "nps-ga005",
      title: "Ringgold Gap",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga005.htm",
    },
    {
      id: "nps-va044",
      title: "Mine Run",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va044.htm",
    },
    {
      id: "nps-tn025",
      title: "Fort Sanders",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn025.htm",
    },
    {
      id: "nps-fl005",
      title: "Olustee",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/fl005.htm",
    },
    {
      id: "nps-ms013",
      title: "Okolona",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms013.htm",
    },
    {
      id: "nps-la017",
      title: "Fort DeRussy",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la017.htm",
    },
    {
      id: "nps-la018",
      title: "Mansfield",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la018.htm",
    },
    {
      id: "nps-ar013",
      title: "Prairie D'Ane",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ar013.htm",
    },
    {
      id: "nps-la019",
      title: "Pleasant Hill",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/la019.htm",
    },
    {
      id: "nps-tn030",
      title: "Fort Pillow",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn030.htm",
    },
    {
      id: "nps-va046",
      title: "Wilderness",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va046.htm",
    },
    {
      id: "nps-va048",
      title: "Spotsylvania Court House",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va048.htm",
    },
    {
      id: "nps-va053",
      title: "Proctor's Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va053.htm",
    },
    {
      id: "nps-va110",
      title: "New Market",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va110.htm",
    },
    {
      id: "nps-va055",
      title: "North Anna",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va055.htm",
    },
    {
      id: "nps-va057",
      title: "Totopotomoy Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va057.htm",
    },
    {
      id: "nps-va062",
      title: "Cold Harbor",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va062.htm",
    },
    {
      id: "nps-va111",
      title: "Piedmont",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va111.htm",
    },
    {
      id: "nps-ga013",
      title: "Marietta [Operations]",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga013.htm",
    },
    {
      id: "nps-ms014",
      title: "Brice's Cross Roads",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms014.htm",
    },
    {
      id: "nps-va099",
      title: "Trevilian Station",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va099.htm",
    },
    {
      id: "nps-va063",
      title: "Petersburg",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va063.htm",
    },
    {
      id: "nps-va064",
      title: "Lynchburg",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va064.htm",
    },
    {
      id: "nps-va065",
      title: "Jerusalem Plank Road",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va065.htm",
    },
    {
      id: "nps-ga015",
      title: "Kennesaw Mountain",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga015.htm",
    },
    {
      id: "nps-md007",
      title: "Monocacy",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/md007.htm",
    },
    {
      id: "nps-dc001",
      title: "Fort Stevens",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/dc001.htm",
    },
    {
      id: "nps-ms015",
      title: "Tupelo",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ms015.htm",
    },
    {
      id: "nps-ga016",
      title: "Peachtree Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga016.htm",
    },
    {
      id: "nps-ga017",
      title: "Atlanta",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga017.htm",
    },
    {
      id: "nps-va116",
      title: "Kernstown, Second",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va116.htm",
    },
    {
      id: "nps-ga018",
      title: "Ezra Church",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga018.htm",
    },
    {
      id: "nps-va070",
      title: "Crater",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va070.htm",
    },
    {
      id: "nps-al003",
      title: "Mobile Bay",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/al003.htm",
    },
    {
      id: "nps-va071",
      title: "Deep Bottom II",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va071.htm",
    },
    {
      id: "nps-va072",
      title: "Globe Tavern",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va072.htm",
    },
    {
      id: "nps-va073",
      title: "Ream's Station",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va073.htm",
    },
    {
      id: "nps-ga022",
      title: "Jonesborough",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga022.htm",
    },
    {
      id: "nps-va119",
      title: "Opequon",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va119.htm",
    },
    {
      id: "nps-va120",
      title: "Fisher's Hill",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va120.htm",
    },
    {
      id: "nps-mo021",
      title: "Fort Davidson",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/mo021.htm",
    },
    {
      id: "nps-va075",
      title: "Chaffin's Farm/New Market Heights",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va075.htm",
    },
    {
      id: "nps-va074",
      title: "Peebles' Farm",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va074.htm",
    },
    {
      id: "nps-ga023",
      title: "Allatoona",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga023.htm",
    },
    {
      id: "nps-va122",
      title: "Cedar Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va122.htm",
    },
    {
      id: "nps-mo026",
      title: "Byram's Ford",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/mo026.htm",
    },
    {
      id: "nps-mo027",
      title: "Westport",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/mo027.htm",
    },
    {
      id: "nps-va079",
      title: "Boydton Plank Road",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va079.htm",
    },
    {
      id: "nps-mo029",
      title: "Newtonia",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/mo029.htm",
    },
    {
      id: "nps-tn032",
      title: "Johnsonville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn032.htm",
    },
    {
      id: "nps-ga025",
      title: "Griswoldville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga025.htm",
    },
    {
      id: "nps-co001",
      title: "Sand Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/co001.htm",
    },
    {
      id: "nps-tn035",
      title: "Spring Hill",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn035.htm",
    },
    {
      id: "nps-tn036",
      title: "Franklin",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn036.htm",
    },
    {
      id: "nps-ga028",
      title: "Fort McAllister II",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/ga028.htm",
    },
    {
      id: "nps-tn038",
      title: "Nashville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/tn038.htm",
    },
    {
      id: "nps-nc015",
      title: "Fort Fisher",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/nc015.htm",
    },
    {
      id: "nps-va083",
      title: "Hatcher's Run",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va083.htm",
    },
    {
      id: "nps-va123",
      title: "Waynesboro",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va123.htm",
    },
    {
      id: "nps-nc020",
      title: "Bentonville",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/nc020.htm",
    },
    {
      id: "nps-va084",
      title: "Fort Stedman",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va084.htm",
    },
    {
      id: "nps-al005",
      title: "Spanish Fort",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/al005.htm",
    },
    {
      id: "nps-va087",
      title: "White Oak Road",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va087.htm",
    },
    {
      id: "nps-va088",
      title: "Five Forks",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va088.htm",
    },
    {
      id: "nps-al006",
      title: "Fort Blakely",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/al006.htm",
    },
    {
      id: "nps-al007",
      title: "Selma",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/al007.htm",
    },
    {
      id: "nps-va089",
      title: "Petersburg",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va089.htm",
    },
    {
      id: "nps-va093",
      title: "Sailor's Creek",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va093.htm",
    },
    {
      id: "nps-va096",
      title: "Appomattox Station",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va096.htm",
    },
    {
      id: "nps-va097",
      title: "Appomattox Court House",
      publisher: "National Park Service",
      author: "Civil War Sites Advisory Commission",
      url: "http://www.nps.gov/abpp/battles/va097.htm",
    },
  ],
  actors: [
    { id: "george-b-mcclellan", name: "George B. McClellan", kind: "person", color: "#2f7f86" },
    { id: "william-s-rosecrans", name: "William S. Rosecrans", kind: "person", color: "#2f7f86" },
    { id: "george-h-thomas", name: "George H. Thomas", kind: "person", color: "#2f7f86" },
    { id: "ulysses-s-grant", name: "Ulysses S. Grant", kind: "person", color: "#2f7f86" },
    { id: "ambrose-e-burnside", name: "Ambrose E. Burnside", kind: "person", color: "#2f7f86" },
    { id: "nathaniel-p-banks", name: "Nathaniel P. Banks", kind: "person", color: "#2f7f86" },
    { id: "james-g-blunt", name: "James G. Blunt", kind: "person", color: "#2f7f86" },
    { id: "william-t-sherman", name: "William T. Sherman", kind: "person", color: "#2f7f86" },
    { id: "george-g-meade", name: "George G. Meade", kind: "person", color: "#2f7f86" },
    { id: "g-k-warren", name: "G.K. Warren", kind: "person", color: "#2f7f86" },
    { id: "philip-sheridan", name: "Philip Sheridan", kind: "person", color: "#2f7f86" },
    { id: "p-g-t-beauregard", name: "P.G.T. Beauregard", kind: "person", color: "#a8682a" },
    { id: "joseph-e-johnston", name: "Joseph E. Johnston", kind: "person", color: "#a8682a" },
    { id: "sterling-price", name: "Sterling Price", kind: "person", color: "#a8682a" },
    { id: "robert-e-lee", name: "Robert E. Lee", kind: "person", color: "#a8682a" },
    { id: "thomas-j-jackson", name: "Thomas J. Jackson", kind: "person", color: "#a8682a" },
    { id: "richard-s-ewell", name: "Richard S. Ewell", kind: "person", color: "#a8682a" },
    { id: "braxton-bragg", name: "Braxton Bragg", kind: "person", color: "#a8682a" },
    { id: "jubal-a-early", name: "Jubal A. Early", kind: "person", color: "#a8682a" },
    { id: "nathan-bedford-forrest", name: "Nathan Bedford Forrest", kind: "person", color: "#a8682a" },
    { id: "john-bell-hood", name: "John Bell Hood", kind: "person", color: "#a8682a" },
    { id: "us-others", name: "Other US commanders", kind: "group", color: "#2f7f86" },
    { id: "robert-anderson", name: "Robert Anderson", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "irvin-mcdowell", name: "Irvin McDowell", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "nathaniel-lyon", name: "Nathaniel Lyon", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "samuel-d-sturgis",
      name: "Samuel D. Sturgis",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "joseph-reynolds", name: "Joseph Reynolds", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "charles-p-stone",
      name: "Charles P. Stone",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "edward-baker", name: "Edward Baker", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "andrew-h-foote", name: "Andrew H. Foote", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "e-r-s-canby", name: "E. R. S. Canby", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-pope", name: "John Pope", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "samuel-r-curtis",
      name: "Samuel R. Curtis",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "john-worden", name: "John Worden", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "nathan-kimball", name: "Nathan Kimball", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-chivington", name: "John Chivington", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-p-slough", name: "John P. Slough", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "don-carlos-buell",
      name: "Don Carlos Buell",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "david-hunter", name: "David Hunter", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "quincy-a-gillmore",
      name: "Quincy A. Gillmore",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "david-g-farragut",
      name: "David G. Farragut",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "benjamin-franklin-butler",
      name: "Benjamin Franklin Butler",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "henry-w-halleck",
      name: "Henry W. Halleck",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "john-rodgers", name: "John Rodgers", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "charles-h-davis",
      name: "Charles H. Davis",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "charles-ellet", name: "Charles Ellet", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-c-fremont", name: "John C. Frémont", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "erastus-tyler", name: "Erastus Tyler", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "henry-benham", name: "Henry Benham", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "fitz-john-porter",
      name: "Fitz John Porter",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "william-franklin",
      name: "William Franklin",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "thomas-williams", name: "Thomas Williams", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "g-w-taylor", name: "G.W. Taylor", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "william-nelson", name: "William Nelson", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "philip-kearny", name: "Philip Kearny", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "isaac-stevens", name: "Isaac Stevens", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "dixon-s-miles", name: "Dixon S. Miles", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "cyrus-l-dunham", name: "Cyrus L. Dunham", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-t-wilder", name: "John T. Wilder", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "francis-j-herron",
      name: "Francis J. Herron",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "isaac-s-burrell",
      name: "Isaac S. Burrell",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "w-b-renshaw", name: "W.B. Renshaw", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "joseph-hooker", name: "Joseph Hooker", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-sedgwick", name: "John Sedgwick", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "james-b-mcpherson",
      name: "James B. McPherson",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "john-a-mcclernand",
      name: "John A. McClernand",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "alfred-pleasonton",
      name: "Alfred Pleasonton",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "robert-milroy", name: "Robert Milroy", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "benjamin-m-prentiss",
      name: "Benjamin M. Prentiss",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "quincy-gillmore", name: "Quincy Gillmore", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "quincy-gilmore", name: "Quincy Gilmore", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "william-b-franklin",
      name: "William B. Franklin",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "frederick-crocker",
      name: "Frederick Crocker",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "john-w-davidson",
      name: "John W. Davidson",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "truman-seymour", name: "Truman Seymour", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "william-sooy-smith",
      name: "William Sooy Smith",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "a-j-smith", name: "A.J. Smith", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "joseph-a-mower", name: "Joseph A. Mower", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "frederick-steele",
      name: "Frederick Steele",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "lionel-f-booth", name: "Lionel F. Booth", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "william-f-bradford",
      name: "William F. Bradford",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "benjamin-butler", name: "Benjamin Butler", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "franz-sigel", name: "Franz Sigel", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "lew-wallace", name: "Lew Wallace", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "horatio-g-wright",
      name: "Horatio G. Wright",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "alexander-mcdowell-mccook",
      name: "Alexander McDowell McCook",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "george-crook", name: "George Crook", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "oliver-o-howard",
      name: "Oliver O. Howard",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "gordon-granger", name: "Gordon Granger", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "winfield-scott-hancock",
      name: "Winfield Scott Hancock",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "thomas-ewing-jr",
      name: "Thomas Ewing Jr.",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "john-g-parke", name: "John G. Parke", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "john-m-corse", name: "John M. Corse", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "horatio-wright", name: "Horatio Wright", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "c-r-thompson", name: "C.R. Thompson", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "edward-m-king", name: "Edward M. King", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "charles-c-walcutt",
      name: "Charles C. Walcutt",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "john-m-schofield",
      name: "John M. Schofield",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    {
      id: "william-b-hazen",
      name: "William B. Hazen",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "david-d-porter", name: "David D. Porter", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "alfred-terry", name: "Alfred Terry", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "a-a-humphreys", name: "A.A. Humphreys", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "henry-slocum", name: "Henry Slocum", kind: "person", parent: "us-others", color: "#2f7f86" },
    { id: "james-h-wilson", name: "James H. Wilson", kind: "person", parent: "us-others", color: "#2f7f86" },
    {
      id: "george-a-custer",
      name: "George A. Custer",
      kind: "person",
      parent: "us-others",
      color: "#2f7f86",
    },
    { id: "cs-others", name: "Other Confederate commanders", kind: "group", color: "#a8682a" },
    { id: "john-pegram", name: "John Pegram", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "robert-s-garnett",
      name: "Robert S. Garnett",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "ben-mcculloch", name: "Ben McCulloch", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "john-floyd", name: "John Floyd", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "albert-rust", name: "Albert Rust", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "nathan-evans", name: "Nathan Evans", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "james-mcqueen-mcintosh",
      name: "James McQueen McIntosh",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "george-b-crittenden",
      name: "George B. Crittenden",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "lloyd-tilghman", name: "Lloyd Tilghman", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "henry-wise", name: "Henry Wise", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "john-b-floyd", name: "John B. Floyd", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "gideon-pillow", name: "Gideon Pillow", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "simon-b-buckner",
      name: "Simon B. Buckner",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "henry-hastings-sibley",
      name: "Henry Hastings Sibley",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "tom-green", name: "Tom Green", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "john-p-mccown", name: "John P. McCown", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "william-w-mackall",
      name: "William W. Mackall",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "earl-van-dorn", name: "Earl Van Dorn", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "franklin-buchanan",
      name: "Franklin Buchanan",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "catesby-r-jones",
      name: "Catesby R. Jones",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "lawrence-obryan-branch",
      name: "Lawrence O'Bryan Branch",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "charles-l-pyron",
      name: "Charles L. Pyron",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "william-r-scurry",
      name: "William R. Scurry",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "john-b-magruder",
      name: "John B. Magruder",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "albert-sidney-johnston",
      name: "Albert Sidney Johnston",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "charles-h-olmstead",
      name: "Charles H. Olmstead",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "johnson-k-duncan",
      name: "Johnson K. Duncan",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "john-k-mitchell",
      name: "John K. Mitchell",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "mansfield-lovell",
      name: "Mansfield Lovell",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "james-longstreet",
      name: "James Longstreet",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "e-farrand", name: "E. Farrand", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "william-mahone", name: "William Mahone", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "s-s-lee", name: "S. S. Lee", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "john-taylor-wood",
      name: "John Taylor Wood",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "gustavius-w-smith",
      name: "Gustavius W. Smith",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "james-e-montgomery",
      name: "James E. Montgomery",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "m-jeff-thompson",
      name: "M. Jeff Thompson",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "john-c-breckinridge",
      name: "John C. Breckinridge",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "e-kirby-smith", name: "E. Kirby Smith", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "james-r-chalmers",
      name: "James R. Chalmers",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "thomas-c-hindman",
      name: "Thomas C. Hindman",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "john-c-pemberton",
      name: "John C. Pemberton",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "john-s-bowen", name: "John S. Bowen", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "john-gregg", name: "John Gregg", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "franklin-gardner",
      name: "Franklin Gardner",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "j-e-b-stuart", name: "J.E.B. Stuart", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "theophilus-h-holmes",
      name: "Theophilus H. Holmes",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "douglas-h-cooper",
      name: "Douglas H. Cooper",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "richard-w-dowling",
      name: "Richard W. Dowling",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "john-s-marmaduke",
      name: "John S. Marmaduke",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "a-p-hill", name: "A.P. Hill", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "micah-jenkins", name: "Micah Jenkins", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "patrick-r-cleburne",
      name: "Patrick R. Cleburne",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "joseph-finegan", name: "Joseph Finegan", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "william-byrd", name: "William Byrd", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "richard-taylor", name: "Richard Taylor", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "william-e-jones",
      name: "William E. Jones",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "wade-hampton", name: "Wade Hampton", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "stephen-d-lee", name: "Stephen D. Lee", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "richard-l-page", name: "Richard L. Page", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "charles-field", name: "Charles Field", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "henry-heth", name: "Henry Heth", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "william-j-hardee",
      name: "William J. Hardee",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "samuel-g-french",
      name: "Samuel G. French",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "joseph-shelby", name: "Joseph Shelby", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "pleasant-j-philips",
      name: "Pleasant J. Philips",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "joseph-wheeler", name: "Joseph Wheeler", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "george-a-anderson",
      name: "George A. Anderson",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "robert-hoke", name: "Robert Hoke", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "charles-lamb", name: "Charles Lamb", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "john-b-gordon", name: "John B. Gordon", kind: "person", parent: "cs-others", color: "#a8682a" },
    {
      id: "randall-l-gibson",
      name: "Randall L. Gibson",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    {
      id: "richard-anderson",
      name: "Richard Anderson",
      kind: "person",
      parent: "cs-others",
      color: "#a8682a",
    },
    { id: "george-pickett", name: "George Pickett", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "john-r-liddell", name: "John R. Liddell", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "lindsay-walker", name: "Lindsay Walker", kind: "person", parent: "cs-others", color: "#a8682a" },
    { id: "native-american", name: "Native American commanders", kind: "group", color: "#7a63b0" },
    {
      id: "opothleyahola",
      name: "Opothleyahola",
      kind: "person",
      parent: "native-american",
      color: "#7a63b0",
    },
    { id: "black-kettle", name: "Black Kettle", kind: "person", parent: "native-american", color: "#7a63b0" },
  ],
  events: [
    {
      id: "sc001",
      title: "Fort Sumter",
      description: "Operations in Charleston Harbor [April 1861]",
      start: "1861-04-12",
      end: "1861-04-14",
      actors: [
        { actor: "p-g-t-beauregard", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "robert-anderson", role: "commander", note: "Major, US" },
      ],
      sources: [
        {
          source: "nps-sc001",
          quote:
            "On April 10, 1861, Brig. Gen. Beauregard, in command of the provisional Confederate forces at Charleston, South Carolina, demanded the surrender of the Union garrison of Fort Sumter in Charleston Harbor. Garrison commander Anderson refused. On April 12, Confederate batteries opened fire on the fort, which was unable to reply effectively.",
        },
      ],
      claims: [
        {
          by: { source: "nps-sc001", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-sc001", verb: "reported" },
          text: "Forces: Regiments: 580 total (US 80; CS 500)",
          kind: "figure",
        },
        {
          by: { source: "nps-sc001", verb: "reported" },
          text: "Casualties: None",
          kind: "figure",
          figure: { measure: "casualties", value: 0, asReported: "None" },
        },
      ],
      importance: 2,
      category: "Operations in Charleston Harbor [April 1861]",
      tags: ["military significance A", "SC"],
      place: { name: "Charleston County, SC", precision: "region" },
    },
    {
      id: "wv003",
      title: "Rich Mountain",
      description: "Operations in Western Virginia [June-December 1861]",
      start: "1861-07-11",
      actors: [
        { actor: "john-pegram", role: "commander", note: "Lieutenant Colonel, Confederate" },
        { actor: "robert-s-garnett", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
        { actor: "william-s-rosecrans", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-wv003",
          quote:
            "Maj. Gen. George B. McClellan assumed command of Union forces in western Virginia in June 1861. On June 27, he moved his divisions from Clarksburg south against Lt. Col. John Pegram's Confederates, reaching the vicinity of Rich Mountain on July 9. Meanwhile, Brig. Gen. T.A. Morris's Union brigade marched from Philippi to confront Brig. Gen. R.S. Garnett's command at Laurel Hill.",
        },
      ],
      claims: [
        { by: { source: "nps-wv003", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-wv003", verb: "reported" }, text: "Forces: Brigades", kind: "figure" },
        {
          by: { source: "nps-wv003", verb: "reported" },
          text: "Casualties: 346 total (US 46; CS 300)",
          kind: "figure",
          figure: { measure: "casualties", value: 346, asReported: "346 total (US 46; CS 300)" },
        },
      ],
      importance: 1,
      category: "Operations in Western Virginia [June-December 1861]",
      tags: ["military significance B", "WV"],
      place: { name: "Randolph County, WV", precision: "region" },
    },
    {
      id: "va005",
      title: "Manassas, First",
      description: "Manassas Campaign [July 1861]. Other names: First Bull Run",
      start: "1861-07-21",
      actors: [
        { actor: "joseph-e-johnston", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "p-g-t-beauregard", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "irvin-mcdowell", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va005",
          quote:
            "This was the first major land battle of the armies in Virginia. On July 16, 1861, the untried Union army under Brig. Gen. Irvin McDowell marched from Washington against the Confederate army, which was drawn up behind Bull Run beyond Centreville. On the 21st, McDowell crossed at Sudley Ford and attacked the Confederate left flank on Matthews Hill.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va005", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va005", verb: "reported" },
          text: "Forces: 60,680 total (US 28,450; CS 32,230)",
          kind: "figure",
        },
        {
          by: { source: "nps-va005", verb: "reported" },
          text: "Casualties: 4,700 total (US 2,950; CS 1,750)",
          kind: "figure",
          figure: { measure: "casualties", value: 4700, asReported: "4,700 total (US 2,950; CS 1,750)" },
        },
      ],
      importance: 2,
      category: "Manassas Campaign [July 1861]",
      tags: ["military significance A", "VA"],
      place: { name: "Fairfax County, VA; Prince William County, VA", precision: "region" },
    },
    {
      id: "mo004",
      title: "Wilson's Creek",
      description: "Operations to Control Missouri [June-October 1861]. Other names: Oak Hills",
      start: "1861-08-10",
      actors: [
        { actor: "sterling-price", role: "commander", note: "Major General, Confederate" },
        { actor: "ben-mcculloch", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "nathaniel-lyon", role: "commander", note: "Brigadier General, US" },
        { actor: "samuel-d-sturgis", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-mo004",
          quote:
            "Brig. Gen. Nathaniel Lyon's Army of the West was camped at Springfield, Missouri, with Confederate troops under the commands of Brig. Gen. Ben McCulloch approaching. On August 9, both sides formulated plans to attack the other. About 5:00 am on the 10th, Lyon, in two columns commanded by himself and Col. Franz Sigel, attacked the Confederates on Wilson's Creek about 12 miles southwest of Springfield.",
        },
      ],
      claims: [
        {
          by: { source: "nps-mo004", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-mo004", verb: "reported" },
          text: "Forces: Army of the West [US]; Missouri State Guard and McCulloch's Brigade [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-mo004", verb: "reported" },
          text: "Casualties: 2,330 total (US 1,235; CS 1,095)",
          kind: "figure",
          figure: { measure: "casualties", value: 2330, asReported: "2,330 total (US 1,235; CS 1,095)" },
        },
      ],
      importance: 2,
      category: "Operations to Control Missouri [June-October 1861]",
      tags: ["military significance A", "MO"],
      place: { name: "Greene County, MO; Christian County, MO", precision: "region" },
    },
    {
      id: "wv006",
      title: "Carnifex Ferry",
      description: "Operations in Western Virginia [June-December 1861]",
      start: "1861-09-10",
      actors: [
        { actor: "john-floyd", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "william-s-rosecrans", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-wv006",
          quote:
            "Learning of Col. Erastus Tyler's rout at Kessler's Cross Lanes, Brig. Gen. William S. Rosecrans moved three brigades south from Clarksburg to support him. On the afternoon of September 10, he advanced against Brig. Gen. John Floyd's camps at Carnifex Ferry. Darkness halted several hours' fighting. The strength of the Union artillery convinced Floyd to retreat during the night.",
        },
      ],
      claims: [
        { by: { source: "nps-wv006", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-wv006", verb: "reported" }, text: "Forces: Brigades", kind: "figure" },
        {
          by: { source: "nps-wv006", verb: "reported" },
          text: "Casualties: 250 total",
          kind: "figure",
          figure: { measure: "casualties", value: 250, asReported: "250 total" },
        },
      ],
      importance: 1,
      category: "Operations in Western Virginia [June-December 1861]",
      tags: ["military significance B", "WV"],
      place: { name: "Nicholas County, WV", precision: "region" },
    },
    {
      id: "wv005",
      title: "Cheat Mountain",
      description: "Operations in Western Virginia [June-December 1861]. Other names: Cheat Mountain Summit",
      start: "1861-09-12",
      end: "1861-09-15",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "albert-rust", role: "commander", note: "Colonel, Confederate" },
        { actor: "joseph-reynolds", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-wv005",
          quote:
            "Gen. Robert E. Lee directed his first offensive of the war against Brig. Gen. Joseph Reynolds's entrenchments on the summit of Cheat Mountain and in the Tygart Valley. The Confederate attacks were uncoordinated, however, and the Federal defense was so stubborn that Col. Albert Rust (leading the attacks) was convinced that he confronted an overwhelming force. He actually faced only about 300 determined Federals.",
        },
      ],
      claims: [
        { by: { source: "nps-wv005", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-wv005", verb: "reported" }, text: "Forces: Brigades", kind: "figure" },
        {
          by: { source: "nps-wv005", verb: "reported" },
          text: "Casualties: 170 total (US 80; CS 90)",
          kind: "figure",
          figure: { measure: "casualties", value: 170, asReported: "170 total (US 80; CS 90)" },
        },
      ],
      importance: 1,
      category: "Operations in Western Virginia [June-December 1861]",
      tags: ["military significance B", "WV"],
      place: { name: "Pocahontas County, WV", precision: "region" },
    },
    {
      id: "va006",
      title: "Ball's Bluff",
      description:
        "McClellan's Operations in Northern Virginia [October-December 1861]. Other names: Harrison's Landing; Leesburg",
      start: "1861-10-21",
      actors: [
        { actor: "nathan-evans", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "charles-p-stone", role: "commander", note: "Brigadier General, US" },
        { actor: "edward-baker", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-va006",
          quote:
            'Confederate Brig. Gen. Nathan "Shanks" Evans stopped a badly coordinated attempt by Union forces under Brig. Gen. Charles P. Stone to cross the Potomac at Harrison\'s Island and capture Leesburg. A timely Confederate counterattack drove the Federals over the bluff and into the river. More than 700 Federals were captured. Col. Edward D. Baker (a U.S. Senator) was killed.',
        },
      ],
      claims: [
        {
          by: { source: "nps-va006", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va006", verb: "reported" },
          text: "Forces: 3,600 total (US 2,000; CS 1,600)",
          kind: "figure",
        },
        {
          by: { source: "nps-va006", verb: "reported" },
          text: "Casualties: 1,070 total (US 921; CS 149)",
          kind: "figure",
          figure: { measure: "casualties", value: 1070, asReported: "1,070 total (US 921; CS 149)" },
        },
      ],
      importance: 1,
      category: "McClellan's Operations in Northern Virginia [October-December 1861]",
      tags: ["military significance B", "VA"],
      place: { name: "Loudoun County, VA", precision: "region" },
    },
    {
      id: "ok003",
      title: "Chustenahlah",
      description: "Operations in the Indian Territory [November-December 1861]",
      start: "1861-12-26",
      actors: [
        { actor: "james-mcqueen-mcintosh", role: "commander", note: "Colonel, Confederate" },
        { actor: "opothleyahola", role: "commander", note: "Native American" },
      ],
      sources: [
        {
          source: "nps-ok003",
          quote:
            "Confederate troops had undertaken a campaign to subdue the Native American Union sympathizers in Indian Territory and consolidate control. They had attacked Chief Opothleyahola's band of Creeks and Seminoles earlier at Round Mountain and Chusto-Talasah. Now, they wanted to finish them off by assaulting them in their camp at Chustenahlah in a well-protected cove on Battle Creek.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ok003", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ok003", verb: "reported" },
          text: "Forces: Creek and Seminole [I]; McIntosh's and Douglas Cooper's brigades [CS]",
          kind: "figure",
        },
        { by: { source: "nps-ok003", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Operations in the Indian Territory [November-December 1861]",
      tags: ["military significance B", "OK"],
      place: { name: "Osage County, OK", precision: "region" },
    },
    {
      id: "ky006",
      title: "Mill Springs",
      description:
        "Offensive in Eastern Kentucky [January 1862]. Other names: Logan's Cross-Roads; Fishing Creek",
      start: "1862-01-19",
      actors: [
        { actor: "george-b-crittenden", role: "commander", note: "Major General, Confederate" },
        { actor: "george-h-thomas", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ky006",
          quote:
            "Although Brig. Gen. Felix K. Zollicoffer's main responsibility was to guard Cumberland Gap, in November 1861 he advanced west into Kentucky to strengthen control in the area around Somerset. He found a strong defensive position at Mill Springs and decided to make it his winter quarters. He fortified the area, especially both sides of the Cumberland River.",
        },
      ],
      claims: [
        { by: { source: "nps-ky006", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ky006", verb: "reported" },
          text: "Forces: 1st Division, Army of the Ohio, and Brig. Gen. A. Schoepf's Brigade (total of four brigades) [US]; division of two brigades [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ky006", verb: "reported" },
          text: "Casualties: 671 total (US 232; CS 439)",
          kind: "figure",
          figure: { measure: "casualties", value: 671, asReported: "671 total (US 232; CS 439)" },
        },
      ],
      importance: 1,
      category: "Offensive in Eastern Kentucky [January 1862]",
      tags: ["military significance B", "KY"],
      place: { name: "Pulaski County, KY; Wayne County, KY", precision: "region" },
    },
    {
      id: "tn001",
      title: "Fort Henry",
      description: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      start: "1862-02-06",
      actors: [
        { actor: "lloyd-tilghman", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Brigadier General, US" },
        { actor: "andrew-h-foote", role: "commander", note: "Flag Officer, US" },
      ],
      sources: [
        {
          source: "nps-tn001",
          quote:
            "By February 1862, Fort Henry, a Confederate earthen fort on the Tennessee River with outdated guns, was partially inundated and the river threatened to flood the rest.",
        },
      ],
      claims: [
        { by: { source: "nps-tn001", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn001", verb: "reported" },
          text: "Forces: District of Cairo [US]; Fort Henry Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn001", verb: "reported" },
          text: "Casualties: 119 total (US 40; CS 79)",
          kind: "figure",
          figure: { measure: "casualties", value: 119, asReported: "119 total (US 40; CS 79)" },
        },
      ],
      importance: 1,
      category: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      tags: ["military significance B", "TN"],
      place: { name: "Stewart County, TN; Henry County, TN; Calloway County, KY", precision: "region" },
    },
    {
      id: "nc002",
      title: "Roanoke Island",
      description: "Burnside's North Carolina Expedition [February-June 1862]. Other names: Fort Huger",
      start: "1862-02-07",
      end: "1862-02-08",
      actors: [
        { actor: "henry-wise", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "ambrose-e-burnside", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-nc002",
          quote:
            "On February 7, Brig. Gen. Ambrose E. Burnside landed 7,500 men on the southwestern side of Roanoke Island in an amphibious operation launched from Fort Monroe. The next morning, supported by gunboats, the Federals assaulted the Confederate forts on the narrow waist of the island, driving back and out-maneuvering Brig. Gen. Henry Wise's outnumbered command.",
        },
      ],
      claims: [
        { by: { source: "nps-nc002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-nc002", verb: "reported" },
          text: "Forces: 10,500 total (US 7,500; CS 3,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-nc002", verb: "reported" },
          text: "Casualties: 2,907 total (US 37K/214W/13M; CS 23K/58W/62M/2,500 captured)",
          kind: "figure",
          figure: {
            measure: "casualties",
            value: 2907,
            asReported: "2,907 total (US 37K/214W/13M; CS 23K/58W/62M/2,500 captured)",
          },
        },
      ],
      importance: 1,
      category: "Burnside's North Carolina Expedition [February-June 1862]",
      tags: ["military significance B", "NC"],
      place: { name: "Dare County, NC", precision: "region" },
    },
    {
      id: "tn002",
      title: "Fort Donelson",
      description: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      start: "1862-02-11",
      end: "1862-02-16",
      actors: [
        { actor: "john-b-floyd", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "gideon-pillow", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "simon-b-buckner", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Brigadier General, US" },
        { actor: "andrew-h-foote", role: "commander", note: "Flag Officer, US" },
      ],
      sources: [
        {
          source: "nps-tn002",
          quote:
            "After capturing Fort Henry on February 6, 1862, Brig. Gen. Ulysses S. Grant advanced cross-country to invest Fort Donelson. On February 16, 1862, after the failure of their all-out attack aimed at breaking through Grant's investment lines, the fort's 12,000-man garrison surrendered unconditionally. This was a major victory for Brig. Gen. Ulysses S. Grant and a catastrophe for the South.",
        },
      ],
      claims: [
        { by: { source: "nps-tn002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn002", verb: "reported" },
          text: "Forces: Army in the Field [US]; Fort Donelson Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn002", verb: "reported" },
          text: "Casualties: 17,398 total (US 2,331; CS 15,067)",
          kind: "figure",
          figure: { measure: "casualties", value: 17398, asReported: "17,398 total (US 2,331; CS 15,067)" },
        },
      ],
      importance: 2,
      category: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      tags: ["military significance A", "TN"],
      place: { name: "Stewart County, TN", precision: "region" },
    },
    {
      id: "nm001",
      title: "Valverde",
      description: "Sibley's New Mexico Campaign [February-March 1862]",
      start: "1862-02-20",
      end: "1862-02-21",
      actors: [
        { actor: "henry-hastings-sibley", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "tom-green", role: "commander", note: "Colonel, Confederate" },
        { actor: "e-r-s-canby", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-nm001",
          quote:
            "Brig. Gen. Henry H. Sibley led his force of 2,500 men across the Rio Grande River and up the east side of the river to the ford at Valverde, north of Fort Craig, New Mexico, hoping to cut Federal communications between the fort and military headquarters in Santa Fe. Union Col. E.R.S. Canby left Fort Craig with more than 3,000 men to prevent the Confederates from crossing the river.",
        },
      ],
      claims: [
        {
          by: { source: "nps-nm001", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-nm001", verb: "reported" },
          text: "Forces: Department of New Mexico (combination of regular and volunteer units) [US]; Army of New Mexico [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-nm001", verb: "reported" },
          text: "Casualties: 389 total (US 202; CS 187)",
          kind: "figure",
          figure: { measure: "casualties", value: 389, asReported: "389 total (US 202; CS 187)" },
        },
      ],
      importance: 1,
      category: "Sibley's New Mexico Campaign [February-March 1862]",
      tags: ["military significance B", "NM"],
      place: { name: "Socorro County, NM", precision: "region" },
    },
    {
      id: "mo012",
      title: "New Madrid/Island No. 10",
      description: "Joint Operations Against New Madrid, Island No. 10, and Memphis [February-June 1862]",
      start: "1862-02-28",
      end: "1862-04-08",
      actors: [
        { actor: "john-p-mccown", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "william-w-mackall", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "john-pope", role: "commander", note: "Brigadier General, US" },
        { actor: "andrew-h-foote", role: "commander", note: "Flag Officer, US" },
      ],
      sources: [
        {
          source: "nps-mo012",
          quote:
            "With the surrender of Forts Henry and Donelson, Tennessee, and the evacuation of Columbus, Kentucky, Gen. P.G.T. Beauregard, commander of the Confederate Army of the Mississippi, chose Island No. 10, about 60 river miles below Columbus, to be the strongpoint for defending the Mississippi River. Nearby was New Madrid, one of the weak points.",
        },
      ],
      claims: [
        { by: { source: "nps-mo012", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-mo012", verb: "reported" },
          text: "Forces: Army of the Mississippi [US]; Garrisons of New Madrid and Island No. 10 [CS]",
          kind: "figure",
        },
        { by: { source: "nps-mo012", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 2,
      category: "Joint Operations Against New Madrid, Island No. 10, and Memphis [February-June 1862]",
      tags: ["military significance A", "MO"],
      place: { name: "City of New Madrid, MO; Lake County, TN", precision: "region" },
    },
    {
      id: "ar001",
      title: "Pea Ridge",
      description: "Pea Ridge Campaign [March 1862]. Other names: Elkhorn Tavern",
      start: "1862-03-06",
      end: "1862-03-08",
      actors: [
        { actor: "earl-van-dorn", role: "commander", note: "Major General, Confederate" },
        { actor: "samuel-r-curtis", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ar001",
          quote:
            "On the night of March 6, Maj. Gen. Earl Van Dorn set out to outflank the Union position near Pea Ridge, dividing his army into two columns. Learning of Van Dorn's approach, the Federals marched north to meet his advance on March 7. This movement-compounded by the killing of two generals, Brig. Gen. Ben McCulloch and Brig. Gen. James McQueen McIntosh, and the capture of their ranking colonel-halted the Rebel attack.",
        },
      ],
      claims: [
        { by: { source: "nps-ar001", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ar001", verb: "reported" },
          text: "Forces: Army of the Southwest [US]; Army of the West [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ar001", verb: "reported" },
          text: "Casualties: 5,949 total (US 1,349; CS 4,600)",
          kind: "figure",
          figure: { measure: "casualties", value: 5949, asReported: "5,949 total (US 1,349; CS 4,600)" },
        },
      ],
      importance: 2,
      category: "Pea Ridge Campaign [March 1862]",
      tags: ["military significance A", "AR"],
      place: { name: "Benton County, AR", precision: "region" },
    },
    {
      id: "va008",
      title: "Hampton Roads",
      description:
        "Peninsula Campaign [March-July 1862]. Other names: Monitor vs. Virginia (Merrimack); Battle of the Ironclads",
      start: "1862-03-08",
      end: "1862-03-09",
      actors: [
        { actor: "franklin-buchanan", role: "commander", note: "Captain, Confederate" },
        { actor: "catesby-r-jones", role: "commander", note: "Lieutenant, Confederate" },
        { actor: "john-worden", role: "commander", note: "Lieutenant, US" },
      ],
      sources: [
        {
          source: "nps-va008",
          quote:
            "On March 8, 1862, from her berth at Norfolk, the Confederate ironclad Virginia steamed into Hampton Roads where she sank Cumberland and ran Congress aground. On March 9, the Union ironclad Monitor having fortuitously arrived to do battle, initiated the first engagement of ironclads in history. The two ships fought each other to a standstill, but Virginia retired.",
        },
      ],
      claims: [
        { by: { source: "nps-va008", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        {
          by: { source: "nps-va008", verb: "reported" },
          text: "Forces: 4 warships [US]; 1 warship [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-va008", verb: "reported" },
          text: "Casualties: 433 total (US 409; CS 24)",
          kind: "figure",
          figure: { measure: "casualties", value: 433, asReported: "433 total (US 409; CS 24)" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Hampton Roads, VA", precision: "region" },
    },
    {
      id: "nc003",
      title: "New Berne",
      description: "Burnside's North Carolina Expedition [February-June 1862]",
      start: "1862-03-14",
      actors: [
        { actor: "lawrence-obryan-branch", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "ambrose-e-burnside", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-nc003",
          quote:
            "On March 11, Brig. Gen. Ambrose E. Burnside's command embarked from Roanoke Island to rendezvous with Union gunboats at Hatteras Inlet for an expedition against New Berne. On March 13, the fleet sailed up the Neuse River and disembarked infantry on the river's south bank to approach the New Berne defenses. The Confederate defense was commanded by Brig. Gen. Lawrence Branch.",
        },
      ],
      claims: [
        { by: { source: "nps-nc003", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-nc003", verb: "reported" },
          text: "Forces: Expeditionary Force and Foster's, Reno's, and Parke's Brigades [US]; 5 regiments, militia [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-nc003", verb: "reported" },
          text: "Casualties: 1,080 total",
          kind: "figure",
          figure: { measure: "casualties", value: 1080, asReported: "1,080 total" },
        },
      ],
      importance: 1,
      category: "Burnside's North Carolina Expedition [February-June 1862]",
      tags: ["military significance B", "NC"],
      place: { name: "Craven County, NC", precision: "region" },
    },
    {
      id: "va101",
      title: "Kernstown, First",
      description: "Jackson's Valley Campaign [March-June 1862]",
      start: "1862-03-23",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "nathan-kimball", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-va101",
          quote:
            'Relying on faulty intelligence that reported the Union garrison at Winchester numbered only about 3,000, "Stonewall" Jackson marched aggressively north with his 3,400-man division. The 8,500 Federals, commanded by Col. Nathan Kimball, stopped Jackson at Kernstown and then counterattacked turning Jackson\'s left flank and forcing him to retreat.',
        },
      ],
      claims: [
        { by: { source: "nps-va101", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va101", verb: "reported" },
          text: "Forces: 12,300 total (US 8,500; CS 3,800)",
          kind: "figure",
        },
        {
          by: { source: "nps-va101", verb: "reported" },
          text: "Casualties: 1,308 total (US 590; CS 718)",
          kind: "figure",
          figure: { measure: "casualties", value: 1308, asReported: "1,308 total (US 590; CS 718)" },
        },
      ],
      importance: 1,
      category: "Jackson's Valley Campaign [March-June 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Frederick County, VA; Winchester, VA", precision: "region" },
    },
    {
      id: "nm002",
      title: "Glorieta Pass",
      description: "Sibley's New Mexico Campaign [February-March 1862]. Other names: La Glorieta Pass",
      start: "1862-03-26",
      end: "1862-03-28",
      actors: [
        { actor: "charles-l-pyron", role: "commander", note: "Major, Confederate" },
        { actor: "william-r-scurry", role: "commander", note: "Lieutenant Colonel, Confederate" },
        { actor: "john-chivington", role: "commander", note: "Major, US" },
        { actor: "john-p-slough", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-nm002",
          quote:
            "Glorieta Pass was a strategic location, situated at the southern tip of the Sangre de Cristo Mountains, southeast of Santa Fe, and on the Santa Fe Trail. In March 1862, a Confederate force of 200-300 Texans under the command of Maj. Charles L. Pyron encamped at Johnson's Ranch, at one end of the pass.",
        },
      ],
      claims: [
        { by: { source: "nps-nm002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-nm002", verb: "reported" },
          text: "Forces: Northern Division, Army of New Mexico [US]; 4th, 5th, and 7th Texas Cavalry Regiment, artillery, and a company of independent volunteers [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-nm002", verb: "reported" },
          text: "Casualties: 331 total (US 142; CS 189)",
          kind: "figure",
          figure: { measure: "casualties", value: 331, asReported: "331 total (US 142; CS 189)" },
        },
      ],
      importance: 2,
      category: "Sibley's New Mexico Campaign [February-March 1862]",
      tags: ["military significance A", "NM"],
      place: { name: "Santa Fe County, NM; San Miguel County, NM", precision: "region" },
    },
    {
      id: "va009",
      title: "Yorktown",
      description: "Peninsula Campaign [March-July 1862]",
      start: "1862-04-05",
      end: "1862-05-04",
      actors: [
        { actor: "john-b-magruder", role: "commander", note: "Major General, Confederate" },
        { actor: "joseph-e-johnston", role: "commander", note: "General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va009",
          quote:
            "Marching from Fort Monroe, Maj. Gen. George B. McClellan's army encountered Maj. Gen. John B. Magruder's small Confederate army at Yorktown behind the Warwick River. Magruder's theatrics convinced the Federals that his works were strongly held. McClellan suspended the march up the Peninsula toward Richmond, ordered the construction of siege fortifications, and brought his heavy siege guns to the front.",
        },
      ],
      claims: [
        { by: { source: "nps-va009", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        { by: { source: "nps-va009", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va009", verb: "reported" },
          text: "Casualties: 320 total",
          kind: "figure",
          figure: { measure: "casualties", value: 320, asReported: "320 total" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "York County, VA; Newport News, VA", precision: "region" },
    },
    {
      id: "tn003",
      title: "Shiloh",
      description:
        "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]. Other names: Pittsburg Landing",
      start: "1862-04-06",
      end: "1862-04-07",
      actors: [
        { actor: "albert-sidney-johnston", role: "commander", note: "General, Confederate" },
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Major General, US" },
        { actor: "don-carlos-buell", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn003",
          quote:
            "As a result of the fall of Forts Henry and Donelson, Confederate Gen. Albert Sidney Johnston, the commander in the area, was forced to fall back, giving up Kentucky and much of West and Middle Tennessee.",
        },
      ],
      claims: [
        { by: { source: "nps-tn003", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn003", verb: "reported" },
          text: "Forces: Army of the Tennessee and Army of the Ohio (65,085) [US]; Army of the Mississippi (44,968) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn003", verb: "reported" },
          text: "Casualties: 23,746 total (US 13,047; CS 10,699)",
          kind: "figure",
          figure: { measure: "casualties", value: 23746, asReported: "23,746 total (US 13,047; CS 10,699)" },
        },
      ],
      importance: 2,
      category: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      tags: ["military significance A", "TN"],
      place: { name: "Hardin County, TN", precision: "region" },
    },
    {
      id: "ga001",
      title: "Fort Pulaski",
      description: "Operations Against Fort Pulaski [April 1862]",
      start: "1862-04-10",
      end: "1862-04-11",
      actors: [
        { actor: "charles-h-olmstead", role: "commander", note: "Colonel, Confederate" },
        { actor: "david-hunter", role: "commander", note: "Major General, US" },
        { actor: "quincy-a-gillmore", role: "commander", note: "Captain, US" },
      ],
      sources: [
        {
          source: "nps-ga001",
          quote:
            "Fort Pulaski, built by the U.S. Army before the war, is located near the mouth of the Savannah River, blocking upriver access to Savannah. Fortifications such as Pulaski, called third system forts, were considered invincible, but the new technology of rifled artillery changed that.",
        },
      ],
      claims: [
        { by: { source: "nps-ga001", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga001", verb: "reported" },
          text: "Forces: The Port Royal Expeditionary Force's Fort Pulaski investment troops [US]; Fort Pulaski Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga001", verb: "reported" },
          text: "Casualties: 365 total (US 1; CS 364)",
          kind: "figure",
          figure: { measure: "casualties", value: 365, asReported: "365 total (US 1; CS 364)" },
        },
      ],
      importance: 1,
      category: "Operations Against Fort Pulaski [April 1862]",
      tags: ["military significance B", "GA"],
      place: { name: "Chatham County, GA", precision: "region" },
    },
    {
      id: "la001",
      title: "Forts Jackson and St. Philip",
      description: "Expedition to, and Capture of, New Orleans [April-May 1862]",
      start: "1862-04-16",
      end: "1862-04-28",
      actors: [
        { actor: "johnson-k-duncan", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "john-k-mitchell", role: "commander", note: "Commander, Confederate" },
        { actor: "david-g-farragut", role: "commander", note: "Flag Officer, US" },
      ],
      sources: [
        {
          source: "nps-la001",
          quote:
            "Early Union plans had called for the division of the Confederacy by seizing control of the Mississippi River. One of the first steps in such operations was to enter the mouth of the Mississippi River, ascend to New Orleans and capture the city, closing off the entrance to Rebel ships. In mid-January 1862, Flag-Officer David G. Farragut undertook this enterprise with his West Gulf Blockading Squadron.",
        },
      ],
      claims: [
        { by: { source: "nps-la001", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-la001", verb: "reported" },
          text: "Forces: West Gulf Blockading Squadron [US]; Garrisons of Forts Jackson and St. Philip and the crews of various ships [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la001", verb: "reported" },
          text: "Casualties: 1,011 total (US 229; CS 782)",
          kind: "figure",
          figure: { measure: "casualties", value: 1011, asReported: "1,011 total (US 229; CS 782)" },
        },
      ],
      importance: 2,
      category: "Expedition to, and Capture of, New Orleans [April-May 1862]",
      tags: ["military significance A", "LA"],
      place: { name: "Plaquemines Parish, LA", precision: "region" },
    },
    {
      id: "la002",
      title: "New Orleans",
      description: "Expedition to, and Capture of, New Orleans [April-May 1862]",
      start: "1862-04-25",
      end: "1862-05-01",
      actors: [
        { actor: "mansfield-lovell", role: "commander", note: "Major General, Confederate" },
        { actor: "david-g-farragut", role: "commander", note: "Flag Officer, US" },
        { actor: "benjamin-franklin-butler", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-la002",
          quote:
            "Following the passage of forts Jackson and St. Philip, near the mouth of the Mississippi River, on April 24, 1862, the Union occupation of New Orleans was inevitable. Union Flag-Officer David G. Farragut, with his squadron, continued up the Mississippi River and demanded the surrender of the City of New Orleans the next day. The city surrendered on April 28.",
        },
      ],
      claims: [
        { by: { source: "nps-la002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-la002", verb: "reported" },
          text: "Forces: Department of the Gulf [US]; Department No. 1 [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la002", verb: "reported" },
          text: "Casualties: None",
          kind: "figure",
          figure: { measure: "casualties", value: 0, asReported: "None" },
        },
      ],
      importance: 1,
      category: "Expedition to, and Capture of, New Orleans [April-May 1862]",
      tags: ["military significance B", "LA"],
      place: { name: "Orleans Parish, LA; St. Bernard Parish, LA", precision: "region" },
    },
    {
      id: "ms016",
      title: "Corinth",
      description: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      start: "1862-04-29",
      end: "1862-06-10",
      actors: [
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "henry-w-halleck", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms016",
          quote:
            "Following the Union victory at Shiloh, the Union armies under Maj. Gen. Henry Halleck advanced on the vital rail center of Corinth. By May 25, 1862, after moving 5 miles in 3 weeks, Halleck was in position to lay siege to the town. The preliminary bombardment began, and Union forces maneuvered for position.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ms016", verb: "reported" },
          text: "Result: Union victory, although the raid ultimately failed.",
          kind: "assessment",
        },
        {
          by: { source: "nps-ms016", verb: "reported" },
          text: "Forces: Department of the Mississippi [US]; Department No. 2 [CS]",
          kind: "figure",
        },
        { by: { source: "nps-ms016", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Federal Penetration up the Cumberland and Tennessee Rivers [February-June 1862]",
      tags: ["military significance B", "MS"],
      place: {
        name: "Hardin County, TN; McNairy County, TN; Alcorn County, MS; Tishomingo County, MS",
        precision: "region",
      },
    },
    {
      id: "va010",
      title: "Williamsburg",
      description: "Peninsula Campaign [March-July 1862]. Other names: Fort Magruder",
      start: "1862-05-05",
      actors: [
        { actor: "james-longstreet", role: "commander", note: "Major General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va010",
          quote:
            "In the first pitched battle of the Peninsula Campaign, nearly 41,000 Federals and 32,000 Confederates were engaged. Following up the Confederate retreat from Yorktown, Hooker's division encountered the Confederate rearguard near Williamsburg. Hooker assaulted Fort Magruder, an earthen fortification alongside the Williamsburg Road, but was repulsed.",
        },
      ],
      claims: [
        { by: { source: "nps-va010", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        {
          by: { source: "nps-va010", verb: "reported" },
          text: "Forces: 72,591 total (US 40,768;CS 31,823)",
          kind: "figure",
        },
        {
          by: { source: "nps-va010", verb: "reported" },
          text: "Casualties: 3,843 total (US 2,283; CS 1,560)",
          kind: "figure",
          figure: { measure: "casualties", value: 3843, asReported: "3,843 total (US 2,283; CS 1,560)" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "York County, VA; Williamsburg, VA", precision: "region" },
    },
    {
      id: "va012",
      title: "Drewry's Bluff",
      description: "Peninsula Campaign [March-July 1862]. Other names: Fort Darling; Fort Drewry",
      start: "1862-05-15",
      actors: [
        { actor: "e-farrand", role: "commander", note: "Commander, Confederate" },
        { actor: "william-mahone", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "s-s-lee", role: "commander", note: "Captain, Confederate" },
        { actor: "john-taylor-wood", role: "commander", note: "Lieutenant, Confederate" },
        { actor: "john-rodgers", role: "commander", note: "Commander, US" },
      ],
      sources: [
        {
          source: "nps-va012",
          quote:
            "With the fall of Yorktown, the Confederate ironclad Virginia at Norfolk was scuttled to prevent her capture. This opened the James River to Federal gunboats. On May 15, five gunboats, including the ironclads Monitor and Galena, steamed up the James to test the Richmond defenses.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va012", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va012", verb: "reported" },
          text: "Forces: 5 gunboats [US]; battery garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-va012", verb: "reported" },
          text: "Casualties: 41 total",
          kind: "figure",
          figure: { measure: "casualties", value: 41, asReported: "41 total" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Chesterfield County, VA", precision: "region" },
    },
    {
      id: "va104",
      title: "Winchester, First",
      description: "Jackson's Valley Campaign [March-June 1862]. Other names: Bowers Hill",
      start: "1862-05-25",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "nathaniel-p-banks", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va104",
          quote:
            "After skirmishing with Maj. Gen. Nathaniel P. Banks's retreating army at Middletown and Newtown on May 24, Maj. Gen. T.J. Jackson's division continued north on the Valley Pike toward Winchester. There, Banks was attempting to reorganize his army to defend the town. Ewell's division converged on Winchester from the southeast using the Front Royal Pike.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va104", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va104", verb: "reported" },
          text: "Forces: 22,500 total (US 6,500; CS 16,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va104", verb: "reported" },
          text: "Casualties: 2,419 total (US 2,019; CS 400)",
          kind: "figure",
          figure: { measure: "casualties", value: 2419, asReported: "2,419 total (US 2,019; CS 400)" },
        },
      ],
      importance: 2,
      category: "Jackson's Valley Campaign [March-June 1862]",
      tags: ["military significance A", "VA"],
      place: { name: "Frederick County, VA; Winchester, VA", precision: "region" },
    },
    {
      id: "va014",
      title: "Seven Pines",
      description: "Peninsula Campaign [March-July 1862]. Other names: Fair Oaks; Fair Oaks Station",
      start: "1862-05-31",
      end: "1862-06-01",
      actors: [
        { actor: "joseph-e-johnston", role: "commander", note: "General, Confederate" },
        { actor: "gustavius-w-smith", role: "commander", note: "Major General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va014",
          quote:
            "On May 31, Gen. Joseph E. Johnston attempted to overwhelm two Federal corps that appeared isolated south of the Chickahominy River. The Confederate assaults, though not well coordinated, succeeded in driving back the IV Corps and inflicting heavy casualties. Reinforcements arrived, and both sides fed more and more troops into the action.",
        },
      ],
      claims: [
        { by: { source: "nps-va014", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        { by: { source: "nps-va014", verb: "reported" }, text: "Forces: (84,000 total)", kind: "figure" },
        {
          by: { source: "nps-va014", verb: "reported" },
          text: "Casualties: 13,736 total (US 5,739; CS 7,997)",
          kind: "figure",
          figure: { measure: "casualties", value: 13736, asReported: "13,736 total (US 5,739; CS 7,997)" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Henrico County, VA", precision: "region" },
    },
    {
      id: "tn004",
      title: "Memphis",
      description: "Joint Operations Against New Madrid, Island No. 10, and Memphis [February-June 1862]",
      start: "1862-06-06",
      actors: [
        { actor: "james-e-montgomery", role: "commander", note: "Captain, Confederate" },
        { actor: "m-jeff-thompson", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "charles-h-davis", role: "commander", note: "Flag Officer, US" },
        { actor: "charles-ellet", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-tn004",
          quote:
            "After the Confederate River Defense Fleet, commanded by Capt. James E. Montgomery and Brig. Gen. M. Jeff Thompson (Missouri State Guard), bested the Union ironclads at Plum Run Bend, Tennessee, on May 10, 1862, they retired to Memphis. Confederate Gen. P.G.T. Beauregard ordered troops out of Fort Pillow and Memphis on June 4, after learning of Union Maj. Gen. Henry W. Halleck's occupation of Corinth, Mississippi.",
        },
      ],
      claims: [
        { by: { source: "nps-tn004", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn004", verb: "reported" },
          text: "Forces: U.S. Ironclads Benton, Louisville, Carondelet, Cairo, and St. Louis and U.S. Army Rams Queen of the West and Monarch [US]; C.S. Navy Rams General Beauregard, General Bragg, General Price, General Van Dorn, General Thompson, Colonel Lovell, Sumter, and Little Rebel [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn004", verb: "reported" },
          text: "Casualties: 181 total (US 1; CS 180)",
          kind: "figure",
          figure: { measure: "casualties", value: 181, asReported: "181 total (US 1; CS 180)" },
        },
      ],
      importance: 1,
      category: "Joint Operations Against New Madrid, Island No. 10, and Memphis [February-June 1862]",
      tags: ["military significance B", "TN"],
      place: { name: "Shelby County, TN", precision: "region" },
    },
    {
      id: "va105",
      title: "Cross Keys",
      description: "Jackson's Valley Campaign [March-June 1862]",
      start: "1862-06-08",
      actors: [
        { actor: "richard-s-ewell", role: "commander", note: "Major General, Confederate" },
        { actor: "john-c-fremont", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va105",
          quote:
            "Moving up the Shenandoah Valley in pursuit of Jackson's army, Maj. Gen. John C. Frémont's army encountered Maj. Gen. Richard S. Ewell's division at Cross Keys on June 8. Brig. Gen. Julius Stahel's brigade, attacking on the Union left, was stunned by a surprise volley from Trimble's command and driven back in confusion.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va105", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va105", verb: "reported" },
          text: "Forces: 17,300 total (US 11,500; CS 5,800)",
          kind: "figure",
        },
        {
          by: { source: "nps-va105", verb: "reported" },
          text: "Casualties: 951 total (US 664; CS 287)",
          kind: "figure",
          figure: { measure: "casualties", value: 951, asReported: "951 total (US 664; CS 287)" },
        },
      ],
      importance: 1,
      category: "Jackson's Valley Campaign [March-June 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Rockingham County, VA", precision: "region" },
    },
    {
      id: "va106",
      title: "Port Republic",
      description: "Jackson's Valley Campaign [March-June 1862]",
      start: "1862-06-09",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "erastus-tyler", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va106",
          quote:
            "Maj. Gen. T.J. Jackson concentrated his forces east of the South Fork of the Shenandoah against the isolated brigades of Tyler and Carroll of Shields's division, Brig. Gen. Erastus Tyler commanding. Confederate assaults across the bottomland were repulsed with heavy casualties, but a flanking column turned the Union left flank at the Coaling.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va106", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va106", verb: "reported" },
          text: "Forces: 9,500 total (US 3,500; CS 6,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va106", verb: "reported" },
          text: "Casualties: 1,818 total (US 1,002; CS 816)",
          kind: "figure",
          figure: { measure: "casualties", value: 1818, asReported: "1,818 total (US 1,002; CS 816)" },
        },
      ],
      importance: 1,
      category: "Jackson's Valley Campaign [March-June 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Rockingham County, VA", precision: "region" },
    },
    {
      id: "sc002",
      title: "Secessionville",
      description: "Operations Against Charleston [June 1862]. Other names: Ft. Lamar; James Island",
      start: "1862-06-16",
      actors: [
        { actor: "nathan-evans", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "henry-benham", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-sc002",
          quote:
            "Early June 1862, Maj. Gen. David Hunter transported Horatio G. Wright's and Isaac I. Stevens's Union divisions under immediate direction of Brig. Gen. Henry Benham to James Island where they entrenched at Grimball's Landing near the southern flank of the Confederate defenses. On June 16, contrary to Hunter's orders, Benham launched an unsuccessful frontal assault against Fort Lamar at Secessionville.",
        },
      ],
      claims: [
        {
          by: { source: "nps-sc002", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-sc002", verb: "reported" },
          text: "Forces: 8,600 total (US 6,600; CS 2,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-sc002", verb: "reported" },
          text: "Casualties: 889 total (US 685; CS 204)",
          kind: "figure",
          figure: { measure: "casualties", value: 889, asReported: "889 total (US 685; CS 204)" },
        },
      ],
      importance: 1,
      category: "Operations Against Charleston [June 1862]",
      tags: ["military significance B", "SC"],
      place: { name: "City of Charleston, SC", precision: "region" },
    },
    {
      id: "va016",
      title: "Beaver Dam Creek",
      description: "Peninsula Campaign [March-July 1862]. Other names: Mechanicsville; Ellerson's Mill",
      start: "1862-06-26",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "fitz-john-porter", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va016",
          quote:
            "Second of the Seven Days' Battles. Gen. Robert E. Lee initiated his offensive against McClellan's right flank north of the Chickahominy River. A.P. Hill threw his division, reinforced by one of D.H. Hill's brigades, into a series of futile assaults against Brig. Gen. Fitz John Porter's V Corps, which was drawn up behind Beaver Dam Creek. Confederate attacks were driven back with heavy casualties.",
        },
      ],
      claims: [
        { by: { source: "nps-va016", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va016", verb: "reported" },
          text: "Forces: 31,987 total (US 15,631; CS 16,356)",
          kind: "figure",
        },
        {
          by: { source: "nps-va016", verb: "reported" },
          text: "Casualties: 1,700 total (US 400; CS 1,300)",
          kind: "figure",
          figure: { measure: "casualties", value: 1700, asReported: "1,700 total (US 400; CS 1,300)" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Hanover County, VA", precision: "region" },
    },
    {
      id: "va017",
      title: "Gaines' Mill",
      description: "Peninsula Campaign [March-July 1862]. Other names: First Cold Harbor",
      start: "1862-06-27",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "fitz-john-porter", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va017",
          quote:
            "This was the third of the Seven Days' Battles. On June 27, 1862, Gen. Robert E. Lee renewed his attacks against Porter's V Corps, which had established a strong defensive line behind Boatswain's Swamp north of the Chickahominy River. Porter's reinforced V Corps held fast for the afternoon against disjointed Confederate attacks, inflicting heavy casualties.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va017", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va017", verb: "reported" },
          text: "Forces: 91,232 total (US 34,214; CS 57,018)",
          kind: "figure",
        },
        {
          by: { source: "nps-va017", verb: "reported" },
          text: "Casualties: 15,500 total (US 6,800; CS 8,700)",
          kind: "figure",
          figure: { measure: "casualties", value: 15500, asReported: "15,500 total (US 6,800; CS 8,700)" },
        },
      ],
      importance: 2,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance A", "VA"],
      place: { name: "Hanover County, VA", precision: "region" },
    },
    {
      id: "va020",
      title: "Glendale/White Oak Swamp",
      description:
        "Peninsula Campaign [March-July 1862]. Other names: Nelson's Farm; Frayser's Farm; Charles City Crossroads; White Oak Swamp; New Market Road; Riddell's Shop",
      start: "1862-06-30",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "william-franklin", role: "commander", note: "Major General, US" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va020",
          quote:
            "Glendale - This is the fifth of the Seven Days' Battles. On June 30, Huger's, Longstreet's, and A.P. Hill's divisions converged on the retreating Union army in the vicinity of Glendale or Frayser's Farm. Longstreet's and Hill's attacks penetrated the Union defense near Willis Church, routing McCall's division. McCall was captured.",
        },
      ],
      claims: [
        { by: { source: "nps-va020", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        { by: { source: "nps-va020", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va020", verb: "reported" },
          text: "Casualties: 7000 total",
          kind: "figure",
          figure: { measure: "casualties", value: 7000, asReported: "7000 total" },
        },
      ],
      importance: 1,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Henrico County, VA", precision: "region" },
    },
    {
      id: "va021",
      title: "Malvern Hill",
      description: "Peninsula Campaign [March-July 1862]. Other names: Poindexter's Farm",
      start: "1862-07-01",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va021",
          quote:
            "This was the sixth and last of the Seven Days' Battles. On July 1, 1862, Gen. Robert E. Lee launched a series of disjointed assaults on the nearly impregnable Union position on Malvern Hill. The Confederates suffered more than 5,300 casualties without gaining an inch of ground. Despite his victory, McClellan withdrew to entrench at Harrison's Landing on James River, where his army was protected by gunboats.",
        },
      ],
      claims: [
        { by: { source: "nps-va021", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va021", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va021", verb: "reported" },
          text: "Casualties: 8,500 total",
          kind: "figure",
          figure: { measure: "casualties", value: 8500, asReported: "8,500 total" },
        },
      ],
      importance: 2,
      category: "Peninsula Campaign [March-July 1862]",
      tags: ["military significance A", "VA"],
      place: { name: "Henrico County, VA", precision: "region" },
    },
    {
      id: "la003",
      title: "Baton Rouge",
      description: "Operations Against Baton Rouge [July-August 1862]. Other names: Magnolia Cemetery",
      start: "1862-08-05",
      actors: [
        { actor: "john-c-breckinridge", role: "commander", note: "Major General, Confederate" },
        { actor: "thomas-williams", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-la003",
          quote:
            "In an attempt to regain control of the state, Confederates wished to recapture the capital at Baton Rouge. Maj. Gen. John C. Breckinridge planned a combined land/water expedition with his corps and CSS Ram Arkansas. Advancing west from Camp Moore, the Confederate land forces, coming from the east, were only ten miles away on August 4.",
        },
      ],
      claims: [
        { by: { source: "nps-la003", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-la003", verb: "reported" },
          text: "Forces: 2nd Brigade, Department of the Gulf [US]; Breckinridge's Corps [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la003", verb: "reported" },
          text: "Casualties: 849 total (US 371; CS 478)",
          kind: "figure",
          figure: { measure: "casualties", value: 849, asReported: "849 total (US 371; CS 478)" },
        },
      ],
      importance: 1,
      category: "Operations Against Baton Rouge [July-August 1862]",
      tags: ["military significance B", "LA"],
      place: { name: "East Baton Rouge Parish, LA", precision: "region" },
    },
    {
      id: "va022",
      title: "Cedar Mountain",
      description: "Northern Virginia Campaign [August 1862]. Other names: Slaughter's Mountain; Cedar Run",
      start: "1862-08-09",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "nathaniel-p-banks", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va022",
          quote:
            "Maj. Gen. John Pope was placed in command of the newly constituted Army of Virginia on June 26. Gen. Robert E. Lee responded to Pope's dispositions by dispatching Maj. Gen. T.J. Jackson with 14,000 men to Gordonsville in July. Jackson was later reinforced by A.P. Hill's division. In early August, Pope marched his forces south into Culpeper County with the objective of capturing the rail junction at Gordonsville.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va022", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va022", verb: "reported" },
          text: "Forces: 24,898 total (US 8,030; CS 16,868)",
          kind: "figure",
        },
        {
          by: { source: "nps-va022", verb: "reported" },
          text: "Casualties: 2,707 total (US 1,400; CS 1,307)",
          kind: "figure",
          figure: { measure: "casualties", value: 2707, asReported: "2,707 total (US 1,400; CS 1,307)" },
        },
      ],
      importance: 1,
      category: "Northern Virginia Campaign [August 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Culpeper County, VA", precision: "region" },
    },
    {
      id: "va024",
      title: "Manassas Station Operations",
      description: "Northern Virginia Campaign [August 1862]",
      start: "1862-08-25",
      end: "1862-08-27",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "g-w-taylor", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va024",
          quote:
            "On the evening of August 26, after passing around Pope's right flank via Thoroughfare Gap, Jackson's wing of the army struck the Orange & Alexandria Railroad at Bristoe Station and before daybreak August 27 marched to capture and destroy the massive Union supply depot at Manassas Junction. This surprise movement forced Pope into an abrupt retreat from his defensive line along the Rappahannock River.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va024", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-va024", verb: "reported" }, text: "Forces: Divisions", kind: "figure" },
        {
          by: { source: "nps-va024", verb: "reported" },
          text: "Casualties: 1,100 total",
          kind: "figure",
          figure: { measure: "casualties", value: 1100, asReported: "1,100 total" },
        },
      ],
      importance: 1,
      category: "Northern Virginia Campaign [August 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Prince William County, VA", precision: "region" },
    },
    {
      id: "va026",
      title: "Manassas, Second",
      description:
        "Northern Virginia Campaign [August 1862]. Other names: Manassas; Second Bull Run; Manassas Plains; Groveton; Gainesville; Brawner's Farm",
      start: "1862-08-28",
      end: "1862-08-30",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "john-pope", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va026",
          quote:
            "In order to draw Pope's army into battle, Jackson ordered an attack on a Federal column that was passing across his front on the Warrenton Turnpike on August 28. The fighting at Brawner Farm lasted several hours and resulted in a stalemate. Pope became convinced that he had trapped Jackson and concentrated the bulk of his army against him.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va026", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-va026", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va026", verb: "reported" },
          text: "Casualties: 22,180 total (US 13,830; CS 8,350)",
          kind: "figure",
          figure: { measure: "casualties", value: 22180, asReported: "22,180 total (US 13,830; CS 8,350)" },
        },
      ],
      importance: 2,
      category: "Northern Virginia Campaign [August 1862]",
      tags: ["military significance A", "VA"],
      place: { name: "Prince William County, VA", precision: "region" },
    },
    {
      id: "ky007",
      title: "Richmond",
      description: "Confederate Heartland Offensive [June-October 1862]",
      start: "1862-08-29",
      end: "1862-08-30",
      actors: [
        { actor: "e-kirby-smith", role: "commander", note: "Major General, Confederate" },
        { actor: "william-nelson", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ky007",
          quote:
            "In Maj. Gen. Kirby Smith's 1862 Confederate offensive into Kentucky, Brig. Gen. Patrick R. Cleburne led the advance with Col. John S. Scott's cavalry out in front. The Rebel cavalry, while moving north from Big Hill on the road to Richmond, Kentucky, on August 29, encountered Union troopers and began skirmishing.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ky007", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ky007", verb: "reported" },
          text: "Forces: 1st and 2nd Brigades, Army of Kentucky [US]; Army of Kentucky [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ky007", verb: "reported" },
          text: "Casualties: 5,650 total (US 4,900; CS 750)",
          kind: "figure",
          figure: { measure: "casualties", value: 5650, asReported: "5,650 total (US 4,900; CS 750)" },
        },
      ],
      importance: 1,
      category: "Confederate Heartland Offensive [June-October 1862]",
      tags: ["military significance B", "KY"],
      place: { name: "Madison County, KY", precision: "region" },
    },
    {
      id: "va027",
      title: "Chantilly",
      description: "Northern Virginia Campaign [August 1862]. Other names: Ox Hill",
      start: "1862-09-01",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "philip-kearny", role: "commander", note: "Major General, US" },
        { actor: "isaac-stevens", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va027",
          quote:
            "Making a wide flank march, Jackson hoped to cut off the Union retreat from Bull Run. On September 1, beyond Chantilly Plantation on the Little River Turnpike near Ox Hill, Jackson sent his divisions against two Union divisions under Kearny and Stevens. Confederate attacks were stopped by fierce fighting during a severe thunderstorm. Union generals Stevens and Kearny were both killed.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va027", verb: "reported" },
          text: "Result: Inconclusive (Confederate strategic victory.)",
          kind: "assessment",
        },
        { by: { source: "nps-va027", verb: "reported" }, text: "Forces: Divisions", kind: "figure" },
        {
          by: { source: "nps-va027", verb: "reported" },
          text: "Casualties: 2,100 total (US 1,300; CS 800)",
          kind: "figure",
          figure: { measure: "casualties", value: 2100, asReported: "2,100 total (US 1,300; CS 800)" },
        },
      ],
      importance: 1,
      category: "Northern Virginia Campaign [August 1862]",
      tags: ["military significance B", "VA"],
      place: { name: "Fairfax County, VA", precision: "region" },
    },
    {
      id: "wv010",
      title: "Harpers Ferry",
      description: "Maryland Campaign [September 1862]",
      start: "1862-09-12",
      end: "1862-09-15",
      actors: [
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "dixon-s-miles", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-wv010",
          quote:
            "Learning that the garrison at Harpers Ferry had not retreated after his incursion into Maryland, Lee decided to surround the force and capture it. He divided his army into four columns, three of which converged upon and invested Harpers Ferry. On September 15, after Confederate artillery was placed on the heights overlooking the town, Union commander Col. Miles surrendered the garrison of more than 12,000.",
        },
      ],
      claims: [
        {
          by: { source: "nps-wv010", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-wv010", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-wv010", verb: "reported" },
          text: "Casualties: 12,922 total (US 44k/173w/12,419 captured; CS 39k/247w)",
          kind: "figure",
          figure: {
            measure: "casualties",
            value: 12922,
            asReported: "12,922 total (US 44k/173w/12,419 captured; CS 39k/247w)",
          },
        },
      ],
      importance: 1,
      category: "Maryland Campaign [September 1862]",
      tags: ["military significance B", "WV"],
      place: { name: "Jefferson County, WV", precision: "region" },
    },
    {
      id: "ky008",
      title: "Munfordville",
      description: "Confederate Heartland Offensive [June-October 1862]. Other names: Green River Bridge",
      start: "1862-09-14",
      end: "1862-09-17",
      actors: [
        { actor: "james-r-chalmers", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "braxton-bragg", role: "commander", note: "General, Confederate" },
        { actor: "cyrus-l-dunham", role: "commander", note: "Colonel, US" },
        { actor: "john-t-wilder", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-ky008",
          quote:
            "In the 1862 Confederate offensive into Kentucky, Gen. Braxton Bragg's army left Chattanooga, Tennessee, in late August. Followed by Maj. Gen. Don Carlos Buell's Union Army, Bragg approached Munfordville, a station on the Louisville & Nashville Railroad and the location of the railroad bridge crossing Green River, in mid-September.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ky008", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ky008", verb: "reported" },
          text: "Forces: Union garrison [US]; Army of the Mississippi [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ky008", verb: "reported" },
          text: "Casualties: 4,862 total (US 4,148; CS 714)",
          kind: "figure",
          figure: { measure: "casualties", value: 4862, asReported: "4,862 total (US 4,148; CS 714)" },
        },
      ],
      importance: 1,
      category: "Confederate Heartland Offensive [June-October 1862]",
      tags: ["military significance B", "KY"],
      place: { name: "Hart County, KY", precision: "region" },
    },
    {
      id: "md002",
      title: "South Mountain",
      description: "Maryland Campaign [September 1862]. Other names: Crampton's; Turner's; and Fox's Gaps",
      start: "1862-09-14",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-md002",
          quote:
            "After invading Maryland in September 1862, Gen. Robert E. Lee divided his army to march on and invest Harpers Ferry. The Army of the Potomac under Maj. Gen. George B. McClellan pursued the Confederates to Frederick, Maryland, then advanced on South Mountain. On September 14, pitched battles were fought for possession of the South Mountain passes: Crampton's, Turner's, and Fox's Gaps.",
        },
      ],
      claims: [
        { by: { source: "nps-md002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-md002", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-md002", verb: "reported" },
          text: "Casualties: 4,500 total",
          kind: "figure",
          figure: { measure: "casualties", value: 4500, asReported: "4,500 total" },
        },
      ],
      importance: 1,
      category: "Maryland Campaign [September 1862]",
      tags: ["military significance B", "MD"],
      place: { name: "Frederick County, MD; Washington County, MD", precision: "region" },
    },
    {
      id: "md003",
      title: "Antietam",
      description: "Maryland Campaign [September 1862]. Other names: Sharpsburg",
      start: "1862-09-16",
      end: "1862-09-18",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "george-b-mcclellan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-md003",
          quote:
            "On September 16, Maj. Gen. George B. McClellan confronted Lee's Army of Northern Virginia at Sharpsburg, Maryland. At dawn September 17, Hooker's corps mounted a powerful assault on Lee's left flank that began the single bloodiest day in American military history. Attacks and counterattacks swept across Miller's cornfield and fighting swirled around the Dunker Church.",
        },
      ],
      claims: [
        {
          by: { source: "nps-md003", verb: "reported" },
          text: "Result: Inconclusive (Union strategic victory.)",
          kind: "assessment",
        },
        { by: { source: "nps-md003", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-md003", verb: "reported" },
          text: "Casualties: 23,100 total",
          kind: "figure",
          figure: { measure: "casualties", value: 23100, asReported: "23,100 total" },
        },
      ],
      importance: 2,
      category: "Maryland Campaign [September 1862]",
      tags: ["military significance A", "MD"],
      place: { name: "Washington County, MD", precision: "region" },
    },
    {
      id: "ms002",
      title: "Corinth",
      description: "Iuka and Corinth Operations [September-October 1862]",
      start: "1862-10-03",
      end: "1862-10-04",
      actors: [
        { actor: "earl-van-dorn", role: "commander", note: "Major General, Confederate" },
        { actor: "william-s-rosecrans", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms002",
          quote:
            "After the Battle of Iuka, Maj. Gen. Sterling Price's Confederate Army of the West marched from Baldwyn to Ripley where it joined Maj. Gen. Earl Van Dorn's Army of West Tennessee. Van Dorn was senior officer and took command of the combined force numbering about 22,000 men. The Rebels marched to Pocahontas on October 1, and then moved southeast toward Corinth.",
        },
      ],
      claims: [
        { by: { source: "nps-ms002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms002", verb: "reported" },
          text: "Forces: Army of the Mississippi [US]; Army of the West Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms002", verb: "reported" },
          text: "Casualties: 7,197 total (US 2,359; CS 4,838)",
          kind: "figure",
          figure: { measure: "casualties", value: 7197, asReported: "7,197 total (US 2,359; CS 4,838)" },
        },
      ],
      importance: 2,
      category: "Iuka and Corinth Operations [September-October 1862]",
      tags: ["military significance A", "MS"],
      place: { name: "Alcorn County, MS", precision: "region" },
    },
    {
      id: "ky009",
      title: "Perryville",
      description: "Confederate Heartland Offensive [June-October 1862]",
      start: "1862-10-08",
      actors: [
        { actor: "braxton-bragg", role: "commander", note: "General, Confederate" },
        { actor: "don-carlos-buell", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ky009",
          quote:
            "Confederate Gen. Braxton Bragg's autumn 1862 invasion of Kentucky had reached the outskirts of Louisville and Cincinnati, but he was forced to retreat and regroup. On October 7, the Federal army of Maj. Gen. Don Carlos Buell, numbering nearly 55,000, converged on the small crossroads town of Perryville, Kentucky, in three columns.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ky009", verb: "reported" },
          text: "Result: Union strategic victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ky009", verb: "reported" },
          text: "Forces: Army of the Ohio [US]; Army of the Mississippi [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ky009", verb: "reported" },
          text: "Casualties: 7,407 total (US 4,211; CS 3,196)",
          kind: "figure",
          figure: { measure: "casualties", value: 7407, asReported: "7,407 total (US 4,211; CS 3,196)" },
        },
      ],
      importance: 2,
      category: "Confederate Heartland Offensive [June-October 1862]",
      tags: ["military significance A", "KY"],
      place: { name: "Boyle County, KY", precision: "region" },
    },
    {
      id: "ar005",
      title: "Prairie Grove",
      description: "Prairie Grove Campaign [November 1862]. Other names: Fayetteville",
      start: "1862-12-07",
      actors: [
        { actor: "thomas-c-hindman", role: "commander", note: "Major General, Confederate" },
        { actor: "francis-j-herron", role: "commander", note: "Brigadier General, US" },
        { actor: "james-g-blunt", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ar005",
          quote:
            "Maj. Gen. Thomas C. Hindman sought to destroy Brig. Gen. Francis Herron's and Brig. Gen. James Blunt's divisions before they joined forces. Hindman placed his large force between the two Union divisions, turning on Herron first and routing his cavalry. As Hindman pursued the cavalry, he met Herron's infantry which pushed him back.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ar005", verb: "reported" },
          text: "Result: Union strategic victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ar005", verb: "reported" },
          text: "Forces: Army of the Frontier [US]; I Corps, Trans-Mississippi Army [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ar005", verb: "reported" },
          text: "Casualties: 2,568 total (US 1,251; CS 1,317)",
          kind: "figure",
          figure: { measure: "casualties", value: 2568, asReported: "2,568 total (US 1,251; CS 1,317)" },
        },
      ],
      importance: 1,
      category: "Prairie Grove Campaign [November 1862]",
      tags: ["military significance B", "AR"],
      place: { name: "Washington County, AR", precision: "region" },
    },
    {
      id: "va028",
      title: "Fredericksburg I",
      description: "Fredericksburg Campaign [November-December 1862]. Other names: Marye's Heights",
      start: "1862-12-11",
      end: "1862-12-15",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ambrose-e-burnside", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va028",
          quote:
            "On November 14, Burnside, now in command of the Army of the Potomac, sent a corps to occupy the vicinity of Falmouth near Fredericksburg. The rest of the army soon followed. Lee reacted by entrenching his army on the heights behind the town. On December 11, Union engineers laid five pontoon bridges across the Rappahannock under fire.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va028", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va028", verb: "reported" },
          text: "Forces: 172,504 total (US 100,007; CS 72,497)",
          kind: "figure",
        },
        {
          by: { source: "nps-va028", verb: "reported" },
          text: "Casualties: 17,929 total (US 13,353; CS 4,576)",
          kind: "figure",
          figure: { measure: "casualties", value: 17929, asReported: "17,929 total (US 13,353; CS 4,576)" },
        },
      ],
      importance: 2,
      category: "Fredericksburg Campaign [November-December 1862]",
      tags: ["military significance A", "VA"],
      place: { name: "Spotsylvania County, VA; Fredericksburg, VA", precision: "region" },
    },
    {
      id: "ms003",
      title: "Chickasaw Bayou",
      description:
        "Operations Against Vicksburg [December 1862-January 1863]. Other names: Chickasaw Bluffs; Walnut Hills",
      start: "1862-12-26",
      end: "1862-12-29",
      actors: [
        { actor: "john-c-pemberton", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "william-t-sherman", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms003",
          quote:
            "On December 26, 1862, three Union divisions, under Maj. Gen. William T. Sherman, disembarked at Johnson's Plantation on the Yazoo River to approach the Vicksburg defenses from the northeast while a fourth landed farther upstream on the 27th. On the 27th, the Federals pushed their lines forward through the swamps toward Walnut Hills, which were strongly defended.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ms003", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ms003", verb: "reported" },
          text: "Forces: Right Wing, XIII Army Corps [US]; Department of Mississippi and East Louisiana [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms003", verb: "reported" },
          text: "Casualties: 1,983 total (US 1,776; CS 207)",
          kind: "figure",
          figure: { measure: "casualties", value: 1983, asReported: "1,983 total (US 1,776; CS 207)" },
        },
      ],
      importance: 1,
      category: "Operations Against Vicksburg [December 1862-January 1863]",
      tags: ["military significance B", "MS"],
      place: { name: "Warren County, MS", precision: "region" },
    },
    {
      id: "tn010",
      title: "Stones River",
      description: "Stones River Campaign [December 1862-January 1863]. Other names: Murfreesboro",
      start: "1862-12-31",
      end: "1863-01-02",
      actors: [
        { actor: "braxton-bragg", role: "commander", note: "General, Confederate" },
        { actor: "william-s-rosecrans", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn010",
          quote:
            "After Gen. Braxton Bragg's defeat at Perryville, Kentucky, October 8, 1862, he and his Confederate Army of the Mississippi retreated, reorganized, and were redesignated as the Army of Tennessee. They then advanced to Murfreesboro, Tennessee, and prepared to go into winter quarters. Maj. Gen. William S. Rosecrans's Union Army of the Cumberland followed Bragg from Kentucky to Nashville.",
        },
      ],
      claims: [
        { by: { source: "nps-tn010", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn010", verb: "reported" },
          text: "Forces: Army of the Cumberland [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn010", verb: "reported" },
          text: "Casualties: 23,515 total (US 13,249; CS 10,266)",
          kind: "figure",
          figure: { measure: "casualties", value: 23515, asReported: "23,515 total (US 13,249; CS 10,266)" },
        },
      ],
      importance: 2,
      category: "Stones River Campaign [December 1862-January 1863]",
      tags: ["military significance A", "TN"],
      place: { name: "Rutherford County, TN", precision: "region" },
    },
    {
      id: "tx003",
      title: "Galveston",
      description: "Operations Against Galveston [December 1862-January 1863]",
      start: "1863-01-01",
      actors: [
        { actor: "john-b-magruder", role: "commander", note: "Major General, Confederate" },
        { actor: "isaac-s-burrell", role: "commander", note: "Colonel, US" },
        { actor: "w-b-renshaw", role: "commander", note: "Commander, US" },
      ],
      sources: [
        {
          source: "nps-tx003",
          quote:
            "Maj. Gen. John B. Magruder, who became the Confederate commander of military forces in Texas on November 29, 1862, gave the recapture of Galveston top priority. At 3:00 am on New Year's Day, 1863, four Confederate gunboats appeared, coming down the bay toward Galveston. Soon afterward, the Rebels commenced a land attack.",
        },
      ],
      claims: [
        {
          by: { source: "nps-tx003", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-tx003", verb: "reported" },
          text: "Forces: Companies D, G and I, 42nd Massachusetts Volunteer Infantry Regiment and the Blockading ships [US]; four Confederate gunboats and district of Texas, New Mexico, and Arizona troops [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tx003", verb: "reported" },
          text: "Casualties: 650 total (US 600; CS 50)",
          kind: "figure",
          figure: { measure: "casualties", value: 650, asReported: "650 total (US 600; CS 50)" },
        },
      ],
      importance: 1,
      category: "Operations Against Galveston [December 1862-January 1863]",
      tags: ["military significance B", "TX"],
      place: { name: "Galveston County, TX", precision: "region" },
    },
    {
      id: "va032",
      title: "Chancellorsville",
      description: "Chancellorsville Campaign [April-May 1863]",
      start: "1863-04-30",
      end: "1863-05-06",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "thomas-j-jackson", role: "commander", note: "Major General, Confederate" },
        { actor: "joseph-hooker", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va032",
          quote:
            "On April 27, Maj. Gen. Joseph Hooker led the V, XI, and XII Corps on a campaign to turn the Confederate left flank by crossing the Rappahannock and Rapidan Rivers above Fredericksburg. Passing the Rapidan via Germanna and Ely's Fords, the Federals concentrated near Chancellorsville on April 30 and May 1. The III Corps was ordered to join the army via United States Ford.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va032", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va032", verb: "reported" },
          text: "Forces: 154,734 total (US 97,382; CS 57,352)",
          kind: "figure",
        },
        {
          by: { source: "nps-va032", verb: "reported" },
          text: "Casualties: 24,000 total (US 14,000; CS 10,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 24000, asReported: "24,000 total (US 14,000; CS 10,000)" },
        },
      ],
      importance: 2,
      category: "Chancellorsville Campaign [April-May 1863]",
      tags: ["military significance A", "VA"],
      place: { name: "Spotsylvania County, VA", precision: "region" },
    },
    {
      id: "ms006",
      title: "Port Gibson",
      description: "Grant's Operations Against Vicksburg [March-July 1863]. Other names: Thompson's Hill",
      start: "1863-05-01",
      actors: [
        { actor: "john-s-bowen", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms006",
          quote:
            "Maj. Gen. U.S. Grant launched his march on Vicksburg in the Spring of 1863, starting his army south, from Milliken's Bend, on the west side of the Mississippi River. He intended to cross the river at Grand Gulf, but the Union fleet was unable to silence the Confederate big guns there. Grant then marched farther south and crossed at Bruinsburg on April 30.",
        },
      ],
      claims: [
        { by: { source: "nps-ms006", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms006", verb: "reported" },
          text: "Forces: Army of the Tennessee (comprising two corps) [US]; Confederate forces in area (one reinforced division: four brigades) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms006", verb: "reported" },
          text: "Casualties: 1,648 total (US 861; CS 787)",
          kind: "figure",
          figure: { measure: "casualties", value: 1648, asReported: "1,648 total (US 861; CS 787)" },
        },
      ],
      importance: 1,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance B", "MS"],
      place: { name: "Claiborne County, MS", precision: "region" },
    },
    {
      id: "va033",
      title: "Salem Church",
      description: "Chancellorsville Campaign [April-May 1863]. Other names: Banks' Ford",
      start: "1863-05-03",
      end: "1863-05-04",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "john-sedgwick", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va033",
          quote:
            "After occupying Marye's Heights on May 3, Sedgwick's VI Corps marched out on the Plank Road with the objective of reaching Hooker's force at Chancellorsville. He was delayed by Wilcox's brigade of Early's force at Salem Church. During the afternoon and night, Lee detached two of his divisions from the Chancellorsville lines and marched them to Salem Church.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va033", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-va033", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va033", verb: "reported" },
          text: "Casualties: 5,000 total",
          kind: "figure",
          figure: { measure: "casualties", value: 5000, asReported: "5,000 total" },
        },
      ],
      importance: 1,
      category: "Chancellorsville Campaign [April-May 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Spotsylvania County, VA", precision: "region" },
    },
    {
      id: "va034",
      title: "Fredericksburg II",
      description: "Chancellorsville Campaign [April-May 1863]. Other names: Marye's Heights",
      start: "1863-05-03",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Major General, Confederate" },
        { actor: "john-sedgwick", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va034",
          quote:
            "On May 1, Gen. Robert E. Lee left Maj. Gen. Jubal A. Early's division to hold Fredericksburg, while marching with the rest of the army to meet Hooker's main offensive thrust at Chancellorsville. On May 3, the Union VI Corps under Sedgwick, reinforced by John Gibbon's II Corps division, having crossed the Rappahannock River, assaulted and carried the Confederate entrenchments on Marye's Heights.",
        },
      ],
      claims: [
        { by: { source: "nps-va034", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va034", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va034", verb: "reported" },
          text: "Casualties: 2,000 total",
          kind: "figure",
          figure: { measure: "casualties", value: 2000, asReported: "2,000 total" },
        },
      ],
      importance: 1,
      category: "Chancellorsville Campaign [April-May 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Fredericksburg, VA", precision: "region" },
    },
    {
      id: "ms007",
      title: "Raymond",
      description: "Grant's Operations Against Vicksburg [March-July 1863]",
      start: "1863-05-12",
      actors: [
        { actor: "john-gregg", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "james-b-mcpherson", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms007",
          quote:
            "Ordered by Lt. Gen. John C. Pemberton, Confederate commander at Vicksburg, Brig. Gen. John Gregg led his force from Port Hudson, Louisiana, to Jackson, Mississippi, and out to Raymond to intercept approaching Union troops. Before dawn on May 12, Maj. Gen. James B. McPherson had his XVII Army Corps on the march, and by 10:00 am they were about three miles from Raymond.",
        },
      ],
      claims: [
        { by: { source: "nps-ms007", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms007", verb: "reported" },
          text: "Forces: XVII Army Corps, Army of the Tennessee [US]; Gregg's Task Force (equivalent to a brigade) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms007", verb: "reported" },
          text: "Casualties: 1,011 total (US 442; CS 569)",
          kind: "figure",
          figure: { measure: "casualties", value: 1011, asReported: "1,011 total (US 442; CS 569)" },
        },
      ],
      importance: 1,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance B", "MS"],
      place: { name: "Hinds County, MS", precision: "region" },
    },
    {
      id: "ms008",
      title: "Jackson",
      description: "Grant's Operations Against Vicksburg [March-July 1863]",
      start: "1863-05-14",
      actors: [
        { actor: "joseph-e-johnston", role: "commander", note: "General, Confederate" },
        { actor: "john-gregg", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms008",
          quote:
            'On May 9, 1863, Gen. Joseph E. Johnston received a dispatch from the Confederate Secretary of War directing him to "proceed at once to Mississippi and take chief command of the forces in the field."',
        },
      ],
      claims: [
        { by: { source: "nps-ms008", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms008", verb: "reported" },
          text: "Forces: Army of the Tennessee [US]; Jackson Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms008", verb: "reported" },
          text: "Casualties: 1,136 total (US 286; CS 850)",
          kind: "figure",
          figure: { measure: "casualties", value: 1136, asReported: "1,136 total (US 286; CS 850)" },
        },
      ],
      importance: 1,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance B", "MS"],
      place: { name: "Hinds County, MS; Jackson County, MS", precision: "region" },
    },
    {
      id: "ms009",
      title: "Champion Hill",
      description: "Grant's Operations Against Vicksburg [March-July 1863]. Other names: Bakers Creek",
      start: "1863-05-16",
      actors: [
        { actor: "john-c-pemberton", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms009",
          quote:
            "Following the Union occupation of Jackson, Mississippi, both Confederate and Federal forces made plans for future operations. Gen. Joseph E. Johnston retreated, with most of his army, up the Canton Road, but he ordered Lt. Gen. John C. Pemberton, commanding about 23,000 men, to leave Edwards Station and attack the Federals at Clinton.",
        },
      ],
      claims: [
        { by: { source: "nps-ms009", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms009", verb: "reported" },
          text: "Forces: Army of the Tennessee (three corps) [US]; Department of Mississippi and East Louisiana [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms009", verb: "reported" },
          text: "Casualties: 6,757 total (US 2,457; CS 4,300)",
          kind: "figure",
          figure: { measure: "casualties", value: 6757, asReported: "6,757 total (US 2,457; CS 4,300)" },
        },
      ],
      importance: 2,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance A", "MS"],
      place: { name: "Hinds County, MS", precision: "region" },
    },
    {
      id: "ms010",
      title: "Big Black River Bridge",
      description: "Grant's Operations Against Vicksburg [March-July 1863]. Other names: Big Black",
      start: "1863-05-17",
      actors: [
        { actor: "john-s-bowen", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "john-a-mcclernand", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms010",
          quote:
            "Reeling from their defeat at Champion Hill, the Confederates reached Big Black River Bridge, the night of May 16-17. Lt. Gen. John C. Pemberton ordered Brig. Gen. John S. Bowen, with three brigades, to man the fortifications on the east bank of the river and impede any Union pursuit. Three divisions of Maj. Gen. John A. McClernand's XIII Army Corps moved out from Edwards Station on the morning of the 17th.",
        },
      ],
      claims: [
        { by: { source: "nps-ms010", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms010", verb: "reported" },
          text: "Forces: XIII Army Corps, Army of the Tennessee [US]; Bridgehead Defense Force (three brigades) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms010", verb: "reported" },
          text: "Casualties: 2,273 total (US 273; CS 2,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 2273, asReported: "2,273 total (US 273; CS 2,000)" },
        },
      ],
      importance: 1,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance B", "MS"],
      place: { name: "Hinds County, MS; Warren County, MS", precision: "region" },
    },
    {
      id: "ms011",
      title: "Vicksburg",
      description: "Grant's Operations Against Vicksburg [March-July 1863]",
      start: "1863-05-18",
      end: "1863-07-04",
      actors: [
        { actor: "john-c-pemberton", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms011",
          quote:
            "In May and June of 1863, Maj. Gen. Ulysses S. Grant's armies converged on Vicksburg, investing the city and entrapping a Confederate army under Lt. Gen. John Pemberton. On July 4, Vicksburg surrendered after prolonged siege operations. This was the culmination of one of the most brilliant military campaigns of the war.",
        },
      ],
      claims: [
        { by: { source: "nps-ms011", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms011", verb: "reported" },
          text: "Forces: Army of the Tennessee [US]; Army of Vicksburg [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms011", verb: "reported" },
          text: "Casualties: 19,233 total (US 10,142; CS 9,091)",
          kind: "figure",
          figure: { measure: "casualties", value: 19233, asReported: "19,233 total (US 10,142; CS 9,091)" },
        },
      ],
      importance: 2,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance A", "MS"],
      place: { name: "Warren County, MS", precision: "region" },
    },
    {
      id: "la010",
      title: "Port Hudson",
      description: "Siege of Port Hudson [May-July 1863]",
      start: "1863-05-21",
      end: "1863-07-09",
      actors: [
        { actor: "franklin-gardner", role: "commander", note: "Major General, Confederate" },
        { actor: "nathaniel-p-banks", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-la010",
          quote:
            "In cooperation with Maj. Gen. Ulysses S. Grant's offensive against Vicksburg, Union Maj. Gen. Nathaniel P. Banks's army moved against the Confederate stronghold at Port Hudson on the Mississippi River. On May 27, after their frontal assaults were repulsed, the Federals settled into a siege which lasted for 48 days. Banks renewed his assaults on June 14 but the defenders successfully repelled them.",
        },
      ],
      claims: [
        { by: { source: "nps-la010", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-la010", verb: "reported" },
          text: "Forces: XIX Army Corps, Army of the Gulf [US]; Confederate forces, 3rd District, Department of Mississippi and East Louisiana, Port Hudson [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la010", verb: "reported" },
          text: "Casualties: 12,208 total (US 5,000; CS 7,208)",
          kind: "figure",
          figure: { measure: "casualties", value: 12208, asReported: "12,208 total (US 5,000; CS 7,208)" },
        },
      ],
      importance: 2,
      category: "Siege of Port Hudson [May-July 1863]",
      tags: ["military significance A", "LA"],
      place: { name: "East Baton Rouge Parish, LA; East Feliciana Parish, LA", precision: "region" },
    },
    {
      id: "va035",
      title: "Brandy Station",
      description: "Gettysburg Campaign [June-July 1863]. Other names: Fleetwood Hill",
      start: "1863-06-09",
      actors: [
        { actor: "j-e-b-stuart", role: "commander", note: "Major General, Confederate" },
        { actor: "alfred-pleasonton", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va035",
          quote:
            "At dawn June 9, the Union cavalry corps under Maj. Gen. Alfred Pleasonton launched a surprise attack on Stuart's cavalry at Brandy Station. After an all-day fight in which fortunes changed repeatedly, the Federals retired without discovering Lee's infantry camped near Culpeper. This battle marked the apogee of the Confederate cavalry in the East.",
        },
      ],
      claims: [
        { by: { source: "nps-va035", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        {
          by: { source: "nps-va035", verb: "reported" },
          text: "Forces: Corps (22,000 total)",
          kind: "figure",
        },
        {
          by: { source: "nps-va035", verb: "reported" },
          text: "Casualties: 1,090 total",
          kind: "figure",
          figure: { measure: "casualties", value: 1090, asReported: "1,090 total" },
        },
      ],
      importance: 1,
      category: "Gettysburg Campaign [June-July 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Culpeper County, VA", precision: "region" },
    },
    {
      id: "va107",
      title: "Winchester, Second",
      description: "Gettysburg Campaign [June-July 1863]",
      start: "1863-06-13",
      end: "1863-06-15",
      actors: [
        { actor: "richard-s-ewell", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "robert-milroy", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va107",
          quote:
            "After the Battle of Brandy Station, June 9, 1863, Lee ordered the II Corps, Army of Northern Virginia, under Lt. Gen. Richard S. Ewell, to clear the lower Shenandoah Valley of Union opposition. Ewell's columns converged on Winchester's garrison commanded by Brig. Gen. Robert Milroy.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va107", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va107", verb: "reported" },
          text: "Forces: 19,500 total (US 7,000; CS 12,500)",
          kind: "figure",
        },
        {
          by: { source: "nps-va107", verb: "reported" },
          text: "Casualties: 4,709 total (US 4,443; CS 266)",
          kind: "figure",
          figure: { measure: "casualties", value: 4709, asReported: "4,709 total (US 4,443; CS 266)" },
        },
      ],
      importance: 1,
      category: "Gettysburg Campaign [June-July 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Frederick County, VA; Winchester, VA", precision: "region" },
    },
    {
      id: "pa002",
      title: "Gettysburg",
      description: "Gettysburg Campaign [June-July 1863]",
      start: "1863-07-01",
      end: "1863-07-03",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-pa002",
          quote:
            "Gen. Robert E. Lee concentrated his full strength against Maj. Gen. George G. Meade's Army of the Potomac at the crossroads county seat of Gettysburg. On July 1, Confederate forces converged on the town from west and north, driving Union defenders back through the streets to Cemetery Hill. During the night, reinforcements arrived for both sides.",
        },
      ],
      claims: [
        { by: { source: "nps-pa002", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-pa002", verb: "reported" },
          text: "Forces: 158,300 total (US 83,289; CS 75,054)",
          kind: "figure",
        },
        {
          by: { source: "nps-pa002", verb: "reported" },
          text: "Casualties: 51,000 total (US 23,000; CS 28,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 51000, asReported: "51,000 total (US 23,000; CS 28,000)" },
        },
      ],
      importance: 2,
      category: "Gettysburg Campaign [June-July 1863]",
      tags: ["military significance A", "PA"],
      place: { name: "Adams County, PA", precision: "region" },
    },
    {
      id: "ar008",
      title: "Helena",
      description: "Grant's Operations Against Vicksburg [March-July 1863]",
      start: "1863-07-04",
      actors: [
        { actor: "theophilus-h-holmes", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "benjamin-m-prentiss", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ar008",
          quote:
            "Lt. Gen. Theophilus Holmes's troops attacked Helena in an attempt to relieve pressure on Vicksburg. Although the Rebels had more troops and did initially capture some of the fortifications, the Union forces repelled them. Thus, Helena continued as an important Union enclave in the Trans-Mississippi theater and served as a base for the expedition that captured Little Rock.",
        },
      ],
      claims: [
        { by: { source: "nps-ar008", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ar008", verb: "reported" },
          text: "Forces: District of Eastern Arkansas [US]; District of Arkansas [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ar008", verb: "reported" },
          text: "Casualties: 1,842 total (US 206; CS 1,636)",
          kind: "figure",
          figure: { measure: "casualties", value: 1842, asReported: "1,842 total (US 206; CS 1,636)" },
        },
      ],
      importance: 1,
      category: "Grant's Operations Against Vicksburg [March-July 1863]",
      tags: ["military significance B", "AR"],
      place: { name: "Phillips County, AR", precision: "region" },
    },
    {
      id: "ok007",
      title: "Honey Springs",
      description:
        "Operations to Control Indian Territory [June-September 1863]. Other names: Elk Creek; Shaw's Inn",
      start: "1863-07-17",
      actors: [
        { actor: "douglas-h-cooper", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "james-g-blunt", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ok007",
          quote:
            "Union and Confederate troops had frequently skirmished in the vicinity of Honey Springs Depot. The Union commander in the area, Maj. Gen. James G. Blunt, correctly surmised that Confederate forces, mostly Native American troops under the command of Brig. Gen. Douglas H. Cooper, were about to concentrate and would then attack his force at Fort Gibson.",
        },
      ],
      claims: [
        { by: { source: "nps-ok007", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ok007", verb: "reported" },
          text: "Forces: District of the Frontier [US]; 1st Brigade, Native American troops [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ok007", verb: "reported" },
          text: "Casualties: 716 total (US 79; CS 637)",
          kind: "figure",
          figure: { measure: "casualties", value: 716, asReported: "716 total (US 79; CS 637)" },
        },
      ],
      importance: 1,
      category: "Operations to Control Indian Territory [June-September 1863]",
      tags: ["military significance B", "OK"],
      place: { name: "Muskogee County, OK; McIntosh County, OK", precision: "region" },
    },
    {
      id: "sc007",
      title: "Fort Wagner/Morris Island",
      description:
        "Operations Against the Defenses of Charleston [April-September 1863]. Other names: Second Assault; Morris Island",
      start: "1863-07-18",
      end: "1863-09-07",
      actors: [
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "quincy-gillmore", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-sc007",
          quote:
            "After the July 11 assault on Fort Wagner failed, Gillmore reinforced his beachhead on Morris Island. At dusk July 18, Gillmore launched an attack spearheaded by the 54th Massachusetts Infantry, a black regiment. The unit's colonel, Robert Gould Shaw, was killed. Members of the brigade scaled the parapet but after brutal hand-to-hand combat were driven out with heavy casualties.",
        },
      ],
      claims: [
        {
          by: { source: "nps-sc007", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-sc007", verb: "reported" },
          text: "Forces: 6,800 total (US 5,000; CS 1,800)",
          kind: "figure",
        },
        {
          by: { source: "nps-sc007", verb: "reported" },
          text: "Casualties: 1,689 total (US 1,515; CS 174)",
          kind: "figure",
          figure: { measure: "casualties", value: 1689, asReported: "1,689 total (US 1,515; CS 174)" },
        },
      ],
      importance: 1,
      category: "Operations Against the Defenses of Charleston [April-September 1863]",
      tags: ["military significance B", "SC"],
      place: { name: "City of Charleston, SC", precision: "region" },
    },
    {
      id: "sc008",
      title: "Fort Sumter",
      description:
        "Operations Against the Defenses of Charleston [April-September 1863]. Other names: Charleston Harbor; Morris Island",
      start: "1863-08-17",
      end: "1863-12-31",
      actors: [
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "quincy-gillmore", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-sc008",
          quote:
            "Federal batteries erected on Morris Island opened fire on August 17 and continued their bombardment of Fort Sumter and the Charleston defenses until August 23. Despite a severe pounding, Fort Sumter's garrison held out. Siege operations continued against Fort Wagner on Morris Island.",
        },
      ],
      claims: [
        { by: { source: "nps-sc008", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        {
          by: { source: "nps-sc008", verb: "reported" },
          text: "Forces: Morris Island Batteries [US]; Fort Sumter Garrison [CS]",
          kind: "figure",
        },
        { by: { source: "nps-sc008", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Operations Against the Defenses of Charleston [April-September 1863]",
      tags: ["military significance B", "SC"],
      place: { name: "City of Charleston, SC", precision: "region" },
    },
    {
      id: "sc009",
      title: "Charleston Harbor",
      description:
        "Operations Against the Defenses of Charleston [April-September 1863]. Other names: Battery Gregg; Fort Wagner; Morris Island; Fort Sumter",
      start: "1863-09-07",
      end: "1863-09-08",
      actors: [
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "quincy-gilmore", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-sc009",
          quote:
            "During the night of September 6-7, Confederate forces evacuated Fort Wagner and Battery Gregg pressured by advancing Federal siegeworks. Federal troops then occupied all of Morris Island. On September 8, a storming party of about 400 marines and sailors attempted to surprise Fort Sumter. The attack was repulsed.",
        },
      ],
      claims: [
        {
          by: { source: "nps-sc009", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-sc009", verb: "reported" },
          text: "Forces: Regiments: total unknown (US 413; CS unknown)",
          kind: "figure",
        },
        {
          by: { source: "nps-sc009", verb: "reported" },
          text: "Casualties: (US 117; CS unknown)",
          kind: "figure",
        },
      ],
      importance: 1,
      category: "Operations Against the Defenses of Charleston [April-September 1863]",
      tags: ["military significance B", "SC"],
      place: { name: "Charleston County, SC", precision: "region" },
    },
    {
      id: "tx006",
      title: "Sabine Pass II",
      description: "Operations to Blockade the Texas Coast [September 1863]",
      start: "1863-09-08",
      actors: [
        { actor: "richard-w-dowling", role: "commander", note: "Lieutenant, Confederate" },
        { actor: "william-b-franklin", role: "commander", note: "Major General, US" },
        { actor: "frederick-crocker", role: "commander", note: "Captain, US" },
      ],
      sources: [
        {
          source: "nps-tx006",
          quote:
            "About 6:00 am on the morning of September 8, 1863, a Union flotilla of four gunboats and seven troop transports steamed into Sabine Pass and up the Sabine River with the intention of reducing Fort Griffin and landing troops to begin occupying Texas. As the gunboats approached Fort Griffin, they came under accurate fire from six cannons. The Confederate gunners at Fort Griffin had been sent there as a punishment.",
        },
      ],
      claims: [
        {
          by: { source: "nps-tx006", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-tx006", verb: "reported" },
          text: "Forces: 4 gunboats and 7 transports loaded with troops [US]; Texan Davis Guards (44 men) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tx006", verb: "reported" },
          text: "Casualties: (US 230; CS unknown)",
          kind: "figure",
        },
      ],
      importance: 1,
      category: "Operations to Blockade the Texas Coast [September 1863]",
      tags: ["military significance B", "TX"],
      place: { name: "Jefferson County, TX", precision: "region" },
    },
    {
      id: "ar010",
      title: "Bayou Forche",
      description: "Advance on Little Rock [September-October 1863]. Other names: Little Rock",
      start: "1863-09-10",
      actors: [
        { actor: "john-s-marmaduke", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "john-w-davidson", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ar010",
          quote:
            "On September 10, 1863, Maj. Gen. Fred Steele, Army of Arkansas commander, sent Brig. Gen. John W. Davidson's cavalry division across the Arkansas River to move on Little Rock, while he took other troops to attack Confederates entrenched on the north side. In his thrust toward Little Rock, Davidson ran into Confederate troops at Bayou Fourche.",
        },
      ],
      claims: [
        { by: { source: "nps-ar010", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ar010", verb: "reported" },
          text: "Forces: Cavalry Division, Army of Arkansas, Arkansas Expedition [US]; District of Arkansas [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ar010", verb: "reported" },
          text: "Casualties: Total unknown (US 72; CS unknown)",
          kind: "figure",
        },
      ],
      importance: 1,
      category: "Advance on Little Rock [September-October 1863]",
      tags: ["military significance B", "AR"],
      place: { name: "Pulaski County, AR", precision: "region" },
    },
    {
      id: "ga004",
      title: "Chickamauga",
      description: "Chickamauga Campaign [August-September 1863]",
      start: "1863-09-18",
      end: "1863-09-20",
      actors: [
        { actor: "braxton-bragg", role: "commander", note: "General, Confederate" },
        { actor: "james-longstreet", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "william-s-rosecrans", role: "commander", note: "Major General, US" },
        { actor: "george-h-thomas", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga004",
          quote:
            "After the Tullahoma Campaign, Rosecrans renewed his offensive, aiming to force the Confederates out of Chattanooga. The three army corps comprising Rosecrans' s army split and set out for Chattanooga by separate routes. In early September, Rosecrans consolidated his forces scattered in Tennessee and Georgia and forced Bragg's army out of Chattanooga, heading south.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ga004", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ga004", verb: "reported" },
          text: "Forces: The Army of the Cumberland [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga004", verb: "reported" },
          text: "Casualties: 34,624 total (US 16,170; CS 18,454)",
          kind: "figure",
          figure: { measure: "casualties", value: 34624, asReported: "34,624 total (US 16,170; CS 18,454)" },
        },
      ],
      importance: 2,
      category: "Chickamauga Campaign [August-September 1863]",
      tags: ["military significance A", "GA"],
      place: { name: "Catoosa County, GA; Walker County, GA", precision: "region" },
    },
    {
      id: "va040",
      title: "Bristoe Station",
      description: "Bristoe Campaign [October-November 1863]",
      start: "1863-10-14",
      actors: [
        { actor: "a-p-hill", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "g-k-warren", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va040",
          quote:
            "On October 14, 1863, A.P. Hill's corps stumbled upon two corps of the retreating Union army at Bristoe Station and attacked without proper reconnaissance. Union soldiers of the II Corps, posted behind the Orange & Alexandria Railroad embankment, mauled two brigades of Henry Heth's division and captured a battery of artillery. Hill reinforced his line but could make little headway against the determined defenders.",
        },
      ],
      claims: [
        { by: { source: "nps-va040", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va040", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va040", verb: "reported" },
          text: "Casualties: 1,980 total",
          kind: "figure",
          figure: { measure: "casualties", value: 1980, asReported: "1,980 total" },
        },
      ],
      importance: 1,
      category: "Bristoe Campaign [October-November 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Prince William County, VA", precision: "region" },
    },
    {
      id: "tn021",
      title: "Wauhatchie",
      description: "Reopening the Tennessee River [October 1863]. Other names: Brown's Ferry",
      start: "1863-10-28",
      end: "1863-10-29",
      actors: [
        { actor: "micah-jenkins", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "joseph-hooker", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn021",
          quote:
            "In an effort to relieve Union forces besieged in Chattanooga, Maj. Gen. George H. Thomas and Maj. Gen. Ulysses S. Grant initiated the \"Cracker Line Operation\" on October 26, 1863. This operation required the opening of the road to Chattanooga from Brown's Ferry on the Tennessee River with a simultaneous advance up Lookout Valley, securing the Kelley's Ferry Road.",
        },
      ],
      claims: [
        { by: { source: "nps-tn021", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn021", verb: "reported" },
          text: "Forces: XI Army Corps and 2nd Division, XII Army Corps [US]; Hood's Division [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn021", verb: "reported" },
          text: "Casualties: 828 total (US 420; CS 408)",
          kind: "figure",
          figure: { measure: "casualties", value: 828, asReported: "828 total (US 420; CS 408)" },
        },
      ],
      importance: 1,
      category: "Reopening the Tennessee River [October 1863]",
      tags: ["military significance B", "TN"],
      place: { name: "Hamilton County Marion County, TN; Dade County, TN", precision: "region" },
    },
    {
      id: "va043",
      title: "Rappahannock Station",
      description: "Bristoe Campaign [October-November 1863]",
      start: "1863-11-07",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va043",
          quote:
            "On November 7, the Union army forced passage of the Rappahannock River at two places. A dusk attack overran the Confederate bridgehead at Rappahannock Station, capturing more than 1,600 men of Jubal Early's Division. Fighting at Kelly's Ford was less severe with about 430 casualties, but the Confederates retreated allowing the Federals across in force.",
        },
      ],
      claims: [
        { by: { source: "nps-va043", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va043", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va043", verb: "reported" },
          text: "Casualties: 2,537 total (1,600 Confederate prisoners)",
          kind: "figure",
          figure: {
            measure: "casualties",
            value: 2537,
            asReported: "2,537 total (1,600 Confederate prisoners)",
          },
        },
      ],
      importance: 1,
      category: "Bristoe Campaign [October-November 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Fauquier County, VA; Culpeper County, VA", precision: "region" },
    },
    {
      id: "tn024",
      title: "Chattanooga",
      description: "Chattanooga-Ringgold Campaign [November 1863]",
      start: "1863-11-23",
      end: "1863-11-25",
      actors: [
        { actor: "braxton-bragg", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn024",
          quote:
            "From the last days of September through October 1863, Gen. Braxton Bragg's army laid siege to the Union army under Maj. Gen. William Rosecrans at Chattanooga, cutting off its supplies. On October 17, Maj. Gen. Ulysses S. Grant received command of the Western armies; he moved to reinforce Chattanooga and replaced Rosecrans with Maj. Gen. George Thomas. A new supply line was soon established.",
        },
      ],
      claims: [
        { by: { source: "nps-tn024", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn024", verb: "reported" },
          text: "Forces: Military Division of the Mississippi [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn024", verb: "reported" },
          text: "Casualties: 12,485 total (US 5,815; CS 6,670)",
          kind: "figure",
          figure: { measure: "casualties", value: 12485, asReported: "12,485 total (US 5,815; CS 6,670)" },
        },
      ],
      importance: 2,
      category: "Chattanooga-Ringgold Campaign [November 1863]",
      tags: ["military significance A", "TN"],
      place: { name: "Hamilton County, TN; City of Chattanooga, TN", precision: "region" },
    },
    {
      id: "ga005",
      title: "Ringgold Gap",
      description: "Chattanooga-Ringgold Campaign [November 1863]",
      start: "1863-11-27",
      actors: [
        { actor: "patrick-r-cleburne", role: "commander", note: "Major General, Confederate" },
        { actor: "joseph-hooker", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga005",
          quote:
            "Following the Union victory at Missionary Ridge and the Rebel retreat, Yankee troops set out in pursuit. Maj. Gen. Patrick Cleburne's command fell back to Ringgold Gap where the Western & Atlantic Railroad passed through Taylor's Ridge. Maj. Gen. Joseph B. Hooker sent his force forward to seize the ridge, which it failed to do after five hours of heavy fighting.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ga005", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ga005", verb: "reported" },
          text: "Forces: Three divisions [US]; one division [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga005", verb: "reported" },
          text: "Casualties: 912 total (US 432; CS 480)",
          kind: "figure",
          figure: { measure: "casualties", value: 912, asReported: "912 total (US 432; CS 480)" },
        },
      ],
      importance: 1,
      category: "Chattanooga-Ringgold Campaign [November 1863]",
      tags: ["military significance B", "GA"],
      place: { name: "Catoosa County, GA", precision: "region" },
    },
    {
      id: "va044",
      title: "Mine Run",
      description: "Mine Run Campaign [November-December 1863]. Other names: Payne's Farm; New Hope Church",
      start: "1863-11-27",
      end: "1863-12-02",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va044",
          quote:
            "Payne's Farm and New Hope Church were the first and heaviest clashes of the Mine Run Campaign. In late November 1863, Meade attempted to steal a march through the Wilderness and strike the right flank of the Confederate army south of the Rapidan River. Maj. Gen. Jubal A. Early in command of Ewell's Corps marched east on the Orange Turnpike to meet the advance of William French's III Corps near Payne's Farm.",
        },
      ],
      claims: [
        { by: { source: "nps-va044", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        {
          by: { source: "nps-va044", verb: "reported" },
          text: "Forces: Armies: 114,069 total (US 69,643; CS 44,426)",
          kind: "figure",
        },
        {
          by: { source: "nps-va044", verb: "reported" },
          text: "Casualties: 1,952 total (US 1,272; CS 680)",
          kind: "figure",
          figure: { measure: "casualties", value: 1952, asReported: "1,952 total (US 1,272; CS 680)" },
        },
      ],
      importance: 1,
      category: "Mine Run Campaign [November-December 1863]",
      tags: ["military significance B", "VA"],
      place: { name: "Orange County, VA", precision: "region" },
    },
    {
      id: "tn025",
      title: "Fort Sanders",
      description: "Longstreet's Knoxville Campaign [November-December 1863]. Other names: Fort Loudon",
      start: "1863-11-29",
      actors: [
        { actor: "james-longstreet", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "ambrose-e-burnside", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn025",
          quote:
            "In attempting to take Knoxville, the Confederates decided that Fort Sanders was the only vulnerable place where they could penetrate Union Maj. Gen. Ambrose E. Burnside's fortifications, which enclosed the city, and successfully conclude the siege, already a week long. The fort surmounted an eminence just northwest of Knoxville. Northwest of the fort, the land dropped off abruptly.",
        },
      ],
      claims: [
        { by: { source: "nps-tn025", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn025", verb: "reported" },
          text: "Forces: Department of the Ohio [US]; Confederate Forces in East Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn025", verb: "reported" },
          text: "Casualties: 880 total (US 100; CS 780)",
          kind: "figure",
          figure: { measure: "casualties", value: 880, asReported: "880 total (US 100; CS 780)" },
        },
      ],
      importance: 1,
      category: "Longstreet's Knoxville Campaign [November-December 1863]",
      tags: ["military significance B", "TN"],
      place: { name: "Knox County, TN", precision: "region" },
    },
    {
      id: "fl005",
      title: "Olustee",
      description: "Florida Expedition [February 1864]. Other names: Ocean Pond",
      start: "1864-02-20",
      actors: [
        { actor: "joseph-finegan", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "truman-seymour", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-fl005",
          quote:
            "In February 1864, the commander of the Department of the South, Maj. Gen. Quincy A. Gillmore, launched an expedition into Florida to secure Union enclaves, sever Rebel supply routes, and recruit black soldiers.",
        },
      ],
      claims: [
        {
          by: { source: "nps-fl005", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-fl005", verb: "reported" },
          text: "Forces: Division [US]; District of East Florida [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-fl005", verb: "reported" },
          text: "Casualties: 2,806 total (US 1,860; CS 946)",
          kind: "figure",
          figure: { measure: "casualties", value: 2806, asReported: "2,806 total (US 1,860; CS 946)" },
        },
      ],
      importance: 1,
      category: "Florida Expedition [February 1864]",
      tags: ["military significance B", "FL"],
      place: { name: "Baker County, FL", precision: "region" },
    },
    {
      id: "ms013",
      title: "Okolona",
      description: "Meridian and Yazoo River Expeditions [February 1864]",
      start: "1864-02-22",
      actors: [
        { actor: "nathan-bedford-forrest", role: "commander", note: "Major General, Confederate" },
        { actor: "william-sooy-smith", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ms013",
          quote:
            "From Vicksburg, Mississippi, Sherman launched a campaign to take the important railroad center at Meridian, Mississippi, and if the situation were favorable, to push on to Selma, Alabama, and threaten Mobile.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ms013", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ms013", verb: "reported" },
          text: "Forces: Cavalry force (7,000) [US]; Forrest's Cavalry Corps [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms013", verb: "reported" },
          text: "Casualties: 150 total (US 100; CS 50)",
          kind: "figure",
          figure: { measure: "casualties", value: 150, asReported: "150 total (US 100; CS 50)" },
        },
      ],
      importance: 1,
      category: "Meridian and Yazoo River Expeditions [February 1864]",
      tags: ["military significance B", "MS"],
      place: { name: "Chickasaw County, MS", precision: "region" },
    },
    {
      id: "la017",
      title: "Fort DeRussy",
      description: "Red River Campaign [March-April 1864]",
      start: "1864-03-14",
      actors: [
        { actor: "william-byrd", role: "commander", note: "Lieutenant Colonel, Confederate" },
        { actor: "a-j-smith", role: "commander", note: "Brigadier General, US" },
        { actor: "joseph-a-mower", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-la017",
          quote:
            "The Union launched a multi-purpose expedition into Rebel Gen. E. Kirby Smith's Trans-Mississippi Department, headquartered in Shreveport, Louisiana, in early 1864. Maj. Gen. Nathaniel P. Banks and Rear Adm. David D. Porter jointly commanded the combined force.",
        },
      ],
      claims: [
        { by: { source: "nps-la017", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-la017", verb: "reported" },
          text: "Forces: 3rd Division, XVI Army Corps [US]; Fort DeRussy Garrison (approx. 350 men) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la017", verb: "reported" },
          text: "Casualties: 317 total (US 48; CS 269)",
          kind: "figure",
          figure: { measure: "casualties", value: 317, asReported: "317 total (US 48; CS 269)" },
        },
      ],
      importance: 1,
      category: "Red River Campaign [March-April 1864]",
      tags: ["military significance B", "LA"],
      place: { name: "Avoyelles Parish, LA", precision: "region" },
    },
    {
      id: "la018",
      title: "Mansfield",
      description: "Red River Campaign [March-April 1864]. Other names: Sabine Cross-Roads; Pleasant Grove",
      start: "1864-04-08",
      actors: [
        { actor: "richard-taylor", role: "commander", note: "Major General, Confederate" },
        { actor: "nathaniel-p-banks", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-la018",
          quote:
            "By this time, Maj. Gen. Nathaniel P. Bank's Red River Expedition had advanced about 150 miles up Red River. Maj. Gen. Richard Taylor, without any instructions from his commander, Gen. E. Kirby Smith, decided that it was time to try and stem this Union drive. He established a defensive position just below Mansfield, near Sabine Cross-Roads, an important communications center.",
        },
      ],
      claims: [
        {
          by: { source: "nps-la018", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-la018", verb: "reported" },
          text: "Forces: Banks's Red River Expeditionary Force [US]; District of West Louisiana (two divisions) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la018", verb: "reported" },
          text: "Casualties: 4,400 total (US 2,900; CS 1,500)",
          kind: "figure",
          figure: { measure: "casualties", value: 4400, asReported: "4,400 total (US 2,900; CS 1,500)" },
        },
      ],
      importance: 2,
      category: "Red River Campaign [March-April 1864]",
      tags: ["military significance A", "LA"],
      place: { name: "DeSoto Parish, LA", precision: "region" },
    },
    {
      id: "ar013",
      title: "Prairie D'Ane",
      description: "Camden Expedition [April 1864]. Other names: Gum Grove; Moscow",
      start: "1864-04-09",
      end: "1864-04-13",
      actors: [
        { actor: "sterling-price", role: "commander", note: "Major General, Confederate" },
        { actor: "frederick-steele", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ar013",
          quote:
            "On April 10, Maj. Gen. Fred Steele's Union forces, combined with Brig. Gen. John M. Thayer's division, marched south from the Cornelius Farm. They soon encountered a Confederate line of battle at Prairie D'Ane and attacked, driving it back about a mile before being checked. Skirmishing continued throughout the afternoon of April 11, forcing Steele to divert line of march forces away from Shreveport toward Camden.",
        },
      ],
      claims: [
        { by: { source: "nps-ar013", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ar013", verb: "reported" },
          text: "Forces: Department of Arkansas [US]; District of Arkansas [CS]",
          kind: "figure",
        },
        { by: { source: "nps-ar013", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Camden Expedition [April 1864]",
      tags: ["military significance B", "AR"],
      place: { name: "Nevada County, AR", precision: "region" },
    },
    {
      id: "la019",
      title: "Pleasant Hill",
      description: "Red River Campaign [March-April 1864]",
      start: "1864-04-09",
      actors: [
        { actor: "richard-taylor", role: "commander", note: "Major General, Confederate" },
        { actor: "nathaniel-p-banks", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-la019",
          quote:
            "By April 1864, Maj. Gen. Nathaniel P. Banks's Red River Expedition had advanced about 150 miles up Red River. Maj. Gen. Richard Taylor, commander of the Confederate forces in the area, decided, without any instructions from his commander Gen. E. Kirby Smith, that it was time to try and stem this Union drive. Taylor gained a victory at Mansfield on April 8.",
        },
      ],
      claims: [
        { by: { source: "nps-la019", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-la019", verb: "reported" },
          text: "Forces: Red River Expeditionary Force (Banks's Department of the Gulf) [US]; District of West Louisiana [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-la019", verb: "reported" },
          text: "Casualties: 3,100 total (US 1,100; CS 2,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 3100, asReported: "3,100 total (US 1,100; CS 2,000)" },
        },
      ],
      importance: 1,
      category: "Red River Campaign [March-April 1864]",
      tags: ["military significance B", "LA"],
      place: { name: "DeSoto Parish, LA; Sabine Parish, LA", precision: "region" },
    },
    {
      id: "tn030",
      title: "Fort Pillow",
      description: "Forrest's Expedition into West Tennessee and Kentucky [March-April 1864]",
      start: "1864-04-12",
      actors: [
        { actor: "nathan-bedford-forrest", role: "commander", note: "Major General, Confederate" },
        { actor: "lionel-f-booth", role: "commander", note: "Major, US" },
        { actor: "william-f-bradford", role: "commander", note: "Major, US" },
      ],
      sources: [
        {
          source: "nps-tn030",
          quote:
            "In April 1864, the Union garrison at Fort Pillow, a Confederate-built earthen fortification and a Union-built inner redoubt, overlooking the Mississippi River about forty river miles above Memphis, comprised 295 white Tennessee troops and 262 U.S. Colored Troops, all under the command of Maj. Lionel F. Booth.",
        },
      ],
      claims: [
        {
          by: { source: "nps-tn030", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-tn030", verb: "reported" },
          text: "Forces: Detachments from three units (approx. 600) [US]; Brig. Gen. James R. Chalmers's 1st Division, Forrest's Cavalry Corps [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn030", verb: "reported" },
          text: "Casualties: 654 total (US 574; CS 80)",
          kind: "figure",
          figure: { measure: "casualties", value: 654, asReported: "654 total (US 574; CS 80)" },
        },
      ],
      importance: 1,
      category: "Forrest's Expedition into West Tennessee and Kentucky [March-April 1864]",
      tags: ["military significance B", "TN"],
      place: { name: "Lauderdale County, TN", precision: "region" },
    },
    {
      id: "va046",
      title: "Wilderness",
      description:
        "Grant's Overland Campaign [May-June 1864]. Other names: Combats at Parker's Store; Craig's Meeting House; Todd's Tavern; Brock Road; the Furnaces",
      start: "1864-05-05",
      end: "1864-05-07",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va046",
          quote:
            "The opening battle of Grant's sustained offensive against the Confederate Army of Northern Virginia, known as the Overland Campaign, was fought at the Wilderness, May 5-7. On the morning of May 5, 1864, the Union V Corps attacked Ewell's Corps on the Orange Turnpike, while A.P. Hill's corps during the afternoon encountered Getty's Division (VI Corps) and Hancock's II Corps on the Plank Road.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va046", verb: "reported" },
          text: "Result: Inconclusive (Grant continued his offensive.)",
          kind: "assessment",
        },
        {
          by: { source: "nps-va046", verb: "reported" },
          text: "Forces: 162,920 total (US 101,895; CS 61,025)",
          kind: "figure",
        },
        {
          by: { source: "nps-va046", verb: "reported" },
          text: "Casualties: 29,800 total (US 18,400; CS 11,400)",
          kind: "figure",
          figure: { measure: "casualties", value: 29800, asReported: "29,800 total (US 18,400; CS 11,400)" },
        },
      ],
      importance: 2,
      category: "Grant's Overland Campaign [May-June 1864]",
      tags: ["military significance A", "VA"],
      place: { name: "Spotsylvania County, VA", precision: "region" },
    },
    {
      id: "va048",
      title: "Spotsylvania Court House",
      description:
        "Grant's Overland Campaign [May-June 1864]. Other names: Combats at Laurel Hill and Corbin's Bridge (May 8); Ni River (May 9); Laurel Hill; Po River; and Bloody Angle (May 10); Salient or Bloody Angle (May 12-13); Piney Branch Church (May 15); Harrison House (May 18); Harris Farm (May 19)",
      start: "1864-05-08",
      end: "1864-05-21",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va048",
          quote:
            "After the Wilderness, Grant's and Meade's advance on Richmond by the left flank was stalled at Spotsylvania Court House on May 8. This two-week battle was a series of combats along the Spotsylvania front. The Union attack against the Bloody Angle at dawn, May 12-13, captured nearly a division of Lee's army and came near to cutting the Confederate army in half.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va048", verb: "reported" },
          text: "Result: Inconclusive (Grant continued his offensive.)",
          kind: "assessment",
        },
        {
          by: { source: "nps-va048", verb: "reported" },
          text: "Forces: 152,000 total (US 100,000; CS 52,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va048", verb: "reported" },
          text: "Casualties: 30,000 total (US 18,000; CS 12,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 30000, asReported: "30,000 total (US 18,000; CS 12,000)" },
        },
      ],
      importance: 2,
      category: "Grant's Overland Campaign [May-June 1864]",
      tags: ["military significance A", "VA"],
      place: { name: "Spotsylvania County, VA", precision: "region" },
    },
    {
      id: "va053",
      title: "Proctor's Creek",
      description: "Bermuda Hundred Campaign [May 1864]. Other names: Drewry's Bluff; Fort Darling",
      start: "1864-05-12",
      end: "1864-05-16",
      actors: [
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "benjamin-butler", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va053",
          quote:
            "After his repulse at Swift Creek and Fort Clifton on May 9, Maj. Gen. Benjamin Butler withdrew into his entrenchments at Bermuda Hundred. A Confederate army of 18,000 was patched together under command of Gen. P.G.T. Beauregard to confront Butler's 30,000. On May 12, Butler moved north against the Confederate line at Drewry's Bluff but again adopted a defensive posture when his attack was not supported by gunboats.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va053", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va053", verb: "reported" },
          text: "Forces: 48,000 total (US 30,000; CS 18,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va053", verb: "reported" },
          text: "Casualties: 6,660 total",
          kind: "figure",
          figure: { measure: "casualties", value: 6660, asReported: "6,660 total" },
        },
      ],
      importance: 1,
      category: "Bermuda Hundred Campaign [May 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Chesterfield County, VA", precision: "region" },
    },
    {
      id: "va110",
      title: "New Market",
      description: "Lynchburg Campaign [May-June 1864]",
      start: "1864-05-15",
      actors: [
        { actor: "john-c-breckinridge", role: "commander", note: "Major General, Confederate" },
        { actor: "franz-sigel", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va110",
          quote:
            "In conjunction with his Spring offensive, Lt. Gen. U.S. Grant ordered Maj. Gen. Franz Sigel to move up the Shenandoah Valley along the Valley Pike with 10,000 men to destroy the railroad and canal complex at Lynchburg. At New Market on the 15th, Sigel was attacked by a makeshift Confederate army of about 4,100 men commanded by Maj. Gen. John C. Breckinridge.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va110", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va110", verb: "reported" },
          text: "Forces: 10,365 total (US 6,275; CS 4,090)",
          kind: "figure",
        },
        {
          by: { source: "nps-va110", verb: "reported" },
          text: "Casualties: 1,380 total (US 840; CS 540)",
          kind: "figure",
          figure: { measure: "casualties", value: 1380, asReported: "1,380 total (US 840; CS 540)" },
        },
      ],
      importance: 1,
      category: "Lynchburg Campaign [May-June 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Shenandoah County, VA", precision: "region" },
    },
    {
      id: "va055",
      title: "North Anna",
      description:
        "Grant's Overland Campaign [May-June 1864]. Other names: Telegraph Road Bridge; Jericho Mill (May 23); Ox Ford; Quarles Mill; Hanover Junction (May 24)",
      start: "1864-05-23",
      end: "1864-05-26",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va055",
          quote:
            "After the fighting at Spotsylvania Court House, Grant continued his Overland Offensive against Lee's Army of Northern Virginia. He was brought up short on the North Anna River by Lee's widely studied \"hog snout line,\" which forced Grant to divide his army into three parts in order to attack.",
        },
      ],
      claims: [
        { by: { source: "nps-va055", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        { by: { source: "nps-va055", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va055", verb: "reported" },
          text: "Casualties: 4,000 total",
          kind: "figure",
          figure: { measure: "casualties", value: 4000, asReported: "4,000 total" },
        },
      ],
      importance: 1,
      category: "Grant's Overland Campaign [May-June 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Caroline County, VA; Hanover County, VA", precision: "region" },
    },
    {
      id: "va057",
      title: "Totopotomoy Creek",
      description:
        "Grant's Overland Campaign [May-June 1864]. Other names: Bethesda Church; Crumps Creek; Matadequin Creek; Shady Grove Road; Hanovertown",
      start: "1864-05-28",
      end: "1864-05-30",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va057",
          quote:
            "Operations along Totopotomoy Creek opened with cavalry combats at the Pamunkey River crossing at Dabney's Ferry (Hanovertown) and at Crump's Creek on May 27. During the cavalry fight at Haw's Shop on May 28, Union and Confederate infantry arrived in the vicinity. The Confederates entrenched behind Totopotomoy Creek.",
        },
      ],
      claims: [
        { by: { source: "nps-va057", verb: "reported" }, text: "Result: Inconclusive", kind: "assessment" },
        { by: { source: "nps-va057", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va057", verb: "reported" },
          text: "Casualties: 2,200 total (US 1,100; CS 1,100)",
          kind: "figure",
          figure: { measure: "casualties", value: 2200, asReported: "2,200 total (US 1,100; CS 1,100)" },
        },
      ],
      importance: 1,
      category: "Grant's Overland Campaign [May-June 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Hanover County, VA", precision: "region" },
    },
    {
      id: "va062",
      title: "Cold Harbor",
      description: "Grant's Overland Campaign [May-June 1864]. Other names: Second Cold Harbor",
      start: "1864-05-31",
      end: "1864-06-12",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va062",
          quote:
            "On May 31, Sheridan's cavalry seized the vital crossroads of Old Cold Harbor. Early on June 1, relying heavily on their new repeating carbines and shallow entrenchments, Sheridan's troopers threw back an attack by Confederate infantry. Confederate reinforcements arrived from Richmond and from the Totopotomoy Creek lines.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va062", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va062", verb: "reported" },
          text: "Forces: 170,000 total (US 108,000; CS 62,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va062", verb: "reported" },
          text: "Casualties: 15,500 total (US 13,000; CS 2,500)",
          kind: "figure",
          figure: { measure: "casualties", value: 15500, asReported: "15,500 total (US 13,000; CS 2,500)" },
        },
      ],
      importance: 2,
      category: "Grant's Overland Campaign [May-June 1864]",
      tags: ["military significance A", "VA"],
      place: { name: "Hanover County, VA", precision: "region" },
    },
    {
      id: "va111",
      title: "Piedmont",
      description: "Lynchburg Campaign [May-June 1864]. Other names: Piedmont",
      start: "1864-06-05",
      end: "1864-06-06",
      actors: [
        { actor: "william-e-jones", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "david-hunter", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va111",
          quote:
            'After replacing Sigel in command of Union forces in the Shenandoah Valley, Maj. Gen. David "Black Dave" Hunter renewed the Union offensive. On June 5, Hunter engaged the Confederate army under "Grumble" Jones north of Piedmont. After severe fighting, a flanking movement made by Thoburn\'s brigade turned Jones\'s right flank. While trying to stem the retreat of his soldiers, Jones was killed. The retreat became a rout.',
        },
      ],
      claims: [
        { by: { source: "nps-va111", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va111", verb: "reported" },
          text: "Forces: 14,000 total (US 8,500; CS 5,500)",
          kind: "figure",
        },
        {
          by: { source: "nps-va111", verb: "reported" },
          text: "Casualties: 2,375 total (US 875; CS 1500)",
          kind: "figure",
          figure: { measure: "casualties", value: 2375, asReported: "2,375 total (US 875; CS 1500)" },
        },
      ],
      importance: 1,
      category: "Lynchburg Campaign [May-June 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Augusta County, VA", precision: "region" },
    },
    {
      id: "ga013",
      title: "Marietta [Operations]",
      description: "Atlanta Campaign [May-September 1864]. Other names: Marietta Operations",
      start: "1864-06-09",
      end: "1864-07-03",
      actors: [
        { actor: "joseph-e-johnston", role: "commander", note: "General, Confederate" },
        { actor: "william-t-sherman", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga013",
          quote:
            "During the Atlanta Campaign, Sherman maneuvered Johnston's Confederate army out of several successive defensive positions in Cobb County. This strategy spared the Union army from making costly frontal attacks on the well-situated Confederates.",
        },
      ],
      claims: [
        { by: { source: "nps-ga013", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga013", verb: "reported" },
          text: "Forces: Military Division of the Mississippi [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        { by: { source: "nps-ga013", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Atlanta Campaign [May-September 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Cobb County, GA", precision: "region" },
    },
    {
      id: "ms014",
      title: "Brice's Cross Roads",
      description: "Forrest's Defense of Mississippi [June-August 1864]. Other names: Tishomingo Creek",
      start: "1864-06-10",
      actors: [
        { actor: "nathan-bedford-forrest", role: "commander", note: "Major General, Confederate" },
        { actor: "samuel-d-sturgis", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ms014",
          quote:
            "At the beginning of June 1864, Maj. Gen. Nathan Bedford Forrest set out with his cavalry corps of about 2,000 men to enter Middle Tennessee and destroy the Nashville & Chattanooga Railroad, which was carrying men and supplies to Maj. Gen. William T. Sherman in Georgia. On June 10, 1864, Forrest's smaller Confederate force defeated a much larger Union column under Brig. Gen. Samuel Sturgis at Brice's Cross Roads.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ms014", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ms014", verb: "reported" },
          text: "Forces: Three-brigade division of infantry and a division of cavalry (about 8,500 ) [US]; cavalry corps [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms014", verb: "reported" },
          text: "Casualties: 3,105 total (US 2,610; CS 495)",
          kind: "figure",
          figure: { measure: "casualties", value: 3105, asReported: "3,105 total (US 2,610; CS 495)" },
        },
      ],
      importance: 1,
      category: "Forrest's Defense of Mississippi [June-August 1864]",
      tags: ["military significance B", "MS"],
      place: { name: "Prentiss County, MS; Union County, MS", precision: "region" },
    },
    {
      id: "va099",
      title: "Trevilian Station",
      description: "Grant's Overland Campaign [May-June 1864]. Other names: Trevilians",
      start: "1864-06-11",
      end: "1864-06-12",
      actors: [
        { actor: "wade-hampton", role: "commander", note: "Major General, Confederate" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va099",
          quote:
            "To draw off the Confederate cavalry and open the door for a general movement to the James River, Maj. Gen. Philip Sheridan mounted a large-scale cavalry raid into Louisa County, threatening to cut the Virginia Central Railroad. On June 11, Sheridan with the Gregg's and Torbert's divisions attacked Hampton's and Fitzhugh Lee's cavalry divisions at Trevilian Station.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va099", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-va099", verb: "reported" }, text: "Forces: Divisions", kind: "figure" },
        {
          by: { source: "nps-va099", verb: "reported" },
          text: "Casualties: 1,600 total",
          kind: "figure",
          figure: { measure: "casualties", value: 1600, asReported: "1,600 total" },
        },
      ],
      importance: 1,
      category: "Grant's Overland Campaign [May-June 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Louisa County, VA", precision: "region" },
    },
    {
      id: "va063",
      title: "Petersburg",
      description: "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Assault on Petersburg",
      start: "1864-06-15",
      end: "1864-06-18",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "p-g-t-beauregard", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va063",
          quote:
            "Marching from Cold Harbor, Meade's Army of the Potomac crossed the James River on transports and a 2,200-foot long pontoon bridge at Windmill Point. Butler's leading elements (XVIII Corps and Kautz's cavalry) crossed the Appomattox River at Broadway Landing and attacked the Petersburg defenses on June 15.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va063", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va063", verb: "reported" },
          text: "Forces: 104,000 total (US 62,000; CS 42,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va063", verb: "reported" },
          text: "Casualties: 11,386 total (US 8,150; CS 3,236)",
          kind: "figure",
          figure: { measure: "casualties", value: 11386, asReported: "11,386 total (US 8,150; CS 3,236)" },
        },
      ],
      importance: 2,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance A", "VA"],
      place: { name: "City of Petersburg, VA", precision: "region" },
    },
    {
      id: "va064",
      title: "Lynchburg",
      description: "Lynchburg Campaign [May-June 1864]",
      start: "1864-06-17",
      end: "1864-06-18",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "david-hunter", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va064",
          quote:
            "From Lexington, Maj. Gen. David Hunter advanced against the Confederate rail and canal depots and the hospital complex at Lynchburg. Reaching the outskirts of town on June 17, his first tentative attacks were thwarted by the timely arrival by rail of Lt. Gen. Jubal A. Early's II Corps vanguard from Charlottesville. Hunter withdrew the next day after sporadic fighting because of a critical shortage of supplies.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va064", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va064", verb: "reported" },
          text: "Forces: Corps (44,000 total)",
          kind: "figure",
        },
        {
          by: { source: "nps-va064", verb: "reported" },
          text: "Casualties: 900 total",
          kind: "figure",
          figure: { measure: "casualties", value: 900, asReported: "900 total" },
        },
      ],
      importance: 1,
      category: "Lynchburg Campaign [May-June 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "City of Lynchburg, VA", precision: "region" },
    },
    {
      id: "va065",
      title: "Jerusalem Plank Road",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: First Battle of Weldon Railroad",
      start: "1864-06-21",
      end: "1864-06-24",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va065",
          quote:
            "On June 21, the Union II Corps, supported by the VI Corps, attempted to cut the Weldon Railroad, one of the major supply lines into Petersburg. The movement was preceded by Wilson's cavalry division which began destroying tracks. On June 22, troops from Lt. Gen. A.P. Hill's corps led by Brig. Gen. William Mahone counterattacked, forcing the II Corps away from the railroad to positions on the Jerusalem Plank Road.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va065", verb: "reported" },
          text: "Result: Union gained ground",
          kind: "assessment",
        },
        { by: { source: "nps-va065", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va065", verb: "reported" },
          text: "Casualties: 4,000 total",
          kind: "figure",
          figure: { measure: "casualties", value: 4000, asReported: "4,000 total" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA; Petersburg, VA", precision: "region" },
    },
    {
      id: "ga015",
      title: "Kennesaw Mountain",
      description: "Atlanta Campaign [May-September 1864]",
      start: "1864-06-27",
      actors: [
        { actor: "joseph-e-johnston", role: "commander", note: "General, Confederate" },
        { actor: "william-t-sherman", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga015",
          quote:
            "On the night of June 18-19, Gen. Joseph E. Johnston, fearing envelopment, withdrew his army to a new, previously selected position astride Kennesaw Mountain. This entrenched arc-shaped line, to the north and west of Marietta, protected the Western & Atlantic Railroad, the supply link to Atlanta.",
        },
      ],
      claims: [
        {
          by: { source: "nps-ga015", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-ga015", verb: "reported" },
          text: "Forces: Military Division of the Mississippi [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga015", verb: "reported" },
          text: "Casualties: 4,000 total (US 3,000; CS 1,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 4000, asReported: "4,000 total (US 3,000; CS 1,000)" },
        },
      ],
      importance: 1,
      category: "Atlanta Campaign [May-September 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Cobb County, GA", precision: "region" },
    },
    {
      id: "md007",
      title: "Monocacy",
      description:
        "Early's Raid and Operations Against the B&O Railroad [June-August 1864]. Other names: Battle that Saved Washington",
      start: "1864-07-09",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "lew-wallace", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-md007",
          quote:
            "After marching north through the Shenandoah Valley from Lynchburg, the Confederate army of Lt. Gen. Jubal A. Early side-stepped the Federal garrison at Harpers Ferry and crossed the Potomac River at Shepherdstown into Maryland on July 5-6. On July 9, 1864, a makeshift Union force under Maj. Gen. Lew Wallace attempted to arrest Early's invading Confederate divisions along the Monocacy River, just east of Frederick.",
        },
      ],
      claims: [
        {
          by: { source: "nps-md007", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-md007", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-md007", verb: "reported" },
          text: "Casualties: 2,359 total",
          kind: "figure",
          figure: { measure: "casualties", value: 2359, asReported: "2,359 total" },
        },
      ],
      importance: 1,
      category: "Early's Raid and Operations Against the B&O Railroad [June-August 1864]",
      tags: ["military significance B", "MD"],
      place: { name: "Frederick County, MD", precision: "region" },
    },
    {
      id: "dc001",
      title: "Fort Stevens",
      description:
        "Early's Raid and Operations Against the B&O Railroad [June-August 1864]. Other names: Washington",
      start: "1864-07-11",
      end: "1864-07-12",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "horatio-g-wright", role: "commander", note: "Major General, US" },
        { actor: "alexander-mcdowell-mccook", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-dc001",
          quote:
            "On July 11, Lt. Gen. Jubal A. Early's exhausted Confederates reached the outskirts of Washington near Silver Spring. Skirmishers advanced to feel the fortifications which at the time were manned only by Home Guards, clerks, and convalescent troops. During the night, veteran units from the Union VI Corps disembarked from troop transports and marched north through the streets of Washington to bolster the defenses.",
        },
      ],
      claims: [
        { by: { source: "nps-dc001", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-dc001", verb: "reported" }, text: "Forces: Divisions", kind: "figure" },
        {
          by: { source: "nps-dc001", verb: "reported" },
          text: "Casualties: 874 total",
          kind: "figure",
          figure: { measure: "casualties", value: 874, asReported: "874 total" },
        },
      ],
      importance: 1,
      category: "Early's Raid and Operations Against the B&O Railroad [June-August 1864]",
      tags: ["military significance B", "DC"],
      place: { name: "District of Columbia, DC", precision: "region" },
    },
    {
      id: "ms015",
      title: "Tupelo",
      description: "Forrest's Defense of Mississippi [June-August 1864]. Other names: Harrisburg",
      start: "1864-07-14",
      end: "1864-07-15",
      actors: [
        { actor: "stephen-d-lee", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "nathan-bedford-forrest", role: "commander", note: "Major General, Confederate" },
        { actor: "a-j-smith", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ms015",
          quote:
            "Maj. Gen. A.J. Smith, commanding a combined force of more than 14,000 men, left LaGrange, Tennessee, on July 5, 1864, and advanced south. Smith's mission was to insure that Maj. Gen. Nathan B. Forrest and his cavalry did not raid Maj. Gen. William T. Sherman's railroad lifeline in Middle Tennessee and, thereby, prevent supplies from reaching him in his campaign against Atlanta.",
        },
      ],
      claims: [
        { by: { source: "nps-ms015", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ms015", verb: "reported" },
          text: "Forces: 1st and 3rd Infantry Divisions and Cavalry Division, XVI Army Corps, and 1st Brigade, U.S. Colored Troops (14,000) [US]; Department of Alabama, Mississippi, and East Louisiana [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ms015", verb: "reported" },
          text: "Casualties: 1,948 total (US 648; CS 1,300)",
          kind: "figure",
          figure: { measure: "casualties", value: 1948, asReported: "1,948 total (US 648; CS 1,300)" },
        },
      ],
      importance: 1,
      category: "Forrest's Defense of Mississippi [June-August 1864]",
      tags: ["military significance B", "MS"],
      place: { name: "Lee County, MS", precision: "region" },
    },
    {
      id: "ga016",
      title: "Peachtree Creek",
      description: "Atlanta Campaign [May-September 1864]",
      start: "1864-07-20",
      actors: [
        { actor: "john-bell-hood", role: "commander", note: "General, Confederate" },
        { actor: "george-h-thomas", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga016",
          quote:
            "Under Gen. Joseph E. Johnston, the Army of Tennessee had retired south of Peachtree Creek, an east to west flowing stream, about three miles north of Atlanta. Sherman split his army into three columns for the assault on Atlanta with George H. Thomas's Army of the Cumberland moving from the north.",
        },
      ],
      claims: [
        { by: { source: "nps-ga016", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga016", verb: "reported" },
          text: "Forces: Army of the Cumberland [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga016", verb: "reported" },
          text: "Casualties: 6,506 total (US 1,710; CS 4,796)",
          kind: "figure",
          figure: { measure: "casualties", value: 6506, asReported: "6,506 total (US 1,710; CS 4,796)" },
        },
      ],
      importance: 1,
      category: "Atlanta Campaign [May-September 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Fulton County, GA", precision: "region" },
    },
    {
      id: "ga017",
      title: "Atlanta",
      description: "Atlanta Campaign [May-September 1864]",
      start: "1864-07-22",
      actors: [
        { actor: "john-bell-hood", role: "commander", note: "General, Confederate" },
        { actor: "william-t-sherman", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga017",
          quote:
            "Following the Battle of Peachtree Creek, Hood determined to attack Maj. Gen. James B. McPherson's Army of the Tennessee. He withdrew his main army at night from Atlanta' s outer line to the inner line, enticing Sherman to follow. In the meantime, he sent William J. Hardee with his corps on a fifteen-mile march to hit the unprotected Union left and rear, east of the city.",
        },
      ],
      claims: [
        { by: { source: "nps-ga017", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga017", verb: "reported" },
          text: "Forces: Military Division of the Mississippi [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga017", verb: "reported" },
          text: "Casualties: 12,140 total (US 3,641; CS 8,499)",
          kind: "figure",
          figure: { measure: "casualties", value: 12140, asReported: "12,140 total (US 3,641; CS 8,499)" },
        },
      ],
      importance: 1,
      category: "Atlanta Campaign [May-September 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Fulton County, GA", precision: "region" },
    },
    {
      id: "va116",
      title: "Kernstown, Second",
      description: "Early's Raid and Operations Against the B&O Railroad [June-August 1864]",
      start: "1864-07-24",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "george-crook", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-va116",
          quote:
            "Believing that Early's army was no longer a threat in the Valley, Maj. Gen. Horatio Wright abandoned his pursuit and ordered the VI and XIX Corps to return to Washington, where they were to be sent to Grant's \"army group\" before Petersburg. Wright left Brig. Gen. George Crook with three divisions and some cavalry to hold Winchester.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va116", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va116", verb: "reported" },
          text: "Forces: 23,000 total (US 10,000; CS 13,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va116", verb: "reported" },
          text: "Casualties: 1,800 total (US 1,200; CS 600)",
          kind: "figure",
          figure: { measure: "casualties", value: 1800, asReported: "1,800 total (US 1,200; CS 600)" },
        },
      ],
      importance: 1,
      category: "Early's Raid and Operations Against the B&O Railroad [June-August 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Frederick County, VA; Winchester, VA", precision: "region" },
    },
    {
      id: "ga018",
      title: "Ezra Church",
      description: "Atlanta Campaign [May-September 1864]. Other names: Battle of the Poor House",
      start: "1864-07-28",
      actors: [
        { actor: "john-bell-hood", role: "commander", note: "General, Confederate" },
        { actor: "oliver-o-howard", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga018",
          quote:
            "Earlier, Maj. Gen. William T. Sherman's forces had approached Atlanta from the east and north. Hood had not defeated them, but he had kept them away from the city. Sherman now decided to attack from the west. He ordered the Army of the Tennessee, commanded by Maj. Gen. O.O. Howard, to move from the left wing to the right and cut Hood's last railroad supply line between East Point and Atlanta.",
        },
      ],
      claims: [
        { by: { source: "nps-ga018", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga018", verb: "reported" },
          text: "Forces: Army of the Tennessee [US]; two corps of Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga018", verb: "reported" },
          text: "Casualties: 3,562 total (US 562; CS 3,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 3562, asReported: "3,562 total (US 562; CS 3,000)" },
        },
      ],
      importance: 1,
      category: "Atlanta Campaign [May-September 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Fulton County, GA", precision: "region" },
    },
    {
      id: "va070",
      title: "Crater",
      description: "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: The Mine",
      start: "1864-07-30",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ambrose-e-burnside", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va070",
          quote:
            "After weeks of preparation, on July 30 the Federals exploded a mine in Burnside's IX Corps sector beneath Pegram's Salient, blowing a gap in the Confederate defenses of Petersburg. From this propitious beginning, everything deteriorated rapidly for the Union attackers. Unit after unit charged into and around the crater, where soldiers milled in confusion.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va070", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va070", verb: "reported" },
          text: "Forces: IX Corps [US]; elements of the Army of Northern Virginia [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-va070", verb: "reported" },
          text: "Casualties: 5,300 total",
          kind: "figure",
          figure: { measure: "casualties", value: 5300, asReported: "5,300 total" },
        },
      ],
      importance: 2,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance A", "VA"],
      place: { name: "Petersburg, VA", precision: "region" },
    },
    {
      id: "al003",
      title: "Mobile Bay",
      description: "Operations in Mobile Bay [August 1864]. Other names: Passing of Forts Morgan and Gaines",
      start: "1864-08-02",
      end: "1864-08-23",
      actors: [
        { actor: "franklin-buchanan", role: "commander", note: "Admiral, Confederate" },
        { actor: "richard-l-page", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "david-g-farragut", role: "commander", note: "Rear Admiral, US" },
        { actor: "gordon-granger", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-al003",
          quote:
            "A combined Union force initiated operations to close Mobile Bay to blockade running. Some Union forces landed on Dauphin Island and laid siege to Fort Gaines. On August 5, Farragut's Union fleet of eighteen ships entered Mobile Bay and received a devastating fire from Forts Gaines and Morgan and other points.",
        },
      ],
      claims: [
        { by: { source: "nps-al003", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-al003", verb: "reported" },
          text: "Forces: Farragut's Fleet (14 wooden ships and 4 monitors) and U.S. army forces near Mobile [US]; Buchanan's Flotilla (3 gunboats and an ironclad), Fort Morgan Garrison, Fort Gaines Garrison, and Fort Powell Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-al003", verb: "reported" },
          text: "Casualties: 1,822 (US 322; CS 1,500)",
          kind: "figure",
          figure: { measure: "casualties", value: 1822, asReported: "1,822 (US 322; CS 1,500)" },
        },
      ],
      importance: 2,
      category: "Operations in Mobile Bay [August 1864]",
      tags: ["military significance A", "AL"],
      place: { name: "Mobile County, AL; Baldwin County, AL", precision: "region" },
    },
    {
      id: "va071",
      title: "Deep Bottom II",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: New Market Road; Fussell's Mill; Bailey's Creek; Charles City Road; and White's Tavern",
      start: "1864-08-13",
      end: "1864-08-20",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "charles-field", role: "commander", note: "Major General, Confederate" },
        { actor: "winfield-scott-hancock", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va071",
          quote:
            "During the night of August 13-14, the Union II Corps, X Corps, and Gregg's cavalry division, all under command of Maj. Gen. Winfield Scott Hancock, crossed James River at Deep Bottom to threaten Richmond, coordinating with a movement against the Weldon Railroad at Petersburg. On August 14, the X Corps closed on New Market Heights while the II Corps extended the Federal line to the right along Bailey's Creek.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va071", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-va071", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va071", verb: "reported" },
          text: "Casualties: 4,600 total",
          kind: "figure",
          figure: { measure: "casualties", value: 4600, asReported: "4,600 total" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Henrico County, VA", precision: "region" },
    },
    {
      id: "va072",
      title: "Globe Tavern",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Second Battle of Weldon Railroad; Yellow Tavern; Yellow House; Blick's Station",
      start: "1864-08-18",
      end: "1864-08-21",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "a-p-hill", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "henry-heth", role: "commander", note: "Major General, Confederate" },
        { actor: "william-mahone", role: "commander", note: "Major General, Confederate" },
        { actor: "g-k-warren", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va072",
          quote:
            "While Hancock's command demonstrated north of the James River at Deep Bottom, the Union V Corps and elements of the IX and II Corps under command of Maj. Gen. G.K. Warren were withdrawn from the Petersburg entrenchments to operate against the Weldon Railroad. At dawn August 18, Warren advanced, driving back Confederate pickets until reaching the railroad at Globe Tavern.",
        },
      ],
      claims: [
        { by: { source: "nps-va072", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va072", verb: "reported" },
          text: "Forces: Corps (34,300 total)",
          kind: "figure",
        },
        {
          by: { source: "nps-va072", verb: "reported" },
          text: "Casualties: 5,879 total (4,279 US; 1,600 CS)",
          kind: "figure",
          figure: { measure: "casualties", value: 5879, asReported: "5,879 total (4,279 US; 1,600 CS)" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "va073",
      title: "Ream's Station",
      description: "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Reams' Station",
      start: "1864-08-25",
      actors: [
        { actor: "henry-heth", role: "commander", note: "Major General, Confederate" },
        { actor: "winfield-scott-hancock", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va073",
          quote:
            "On August 24, Union II Corps moved south along the Weldon Railroad, tearing up track, preceded by Gregg's cavalry division. On August 25, Maj. Gen. Henry Heth attacked and overran the faulty Union position at Ream's Station, capturing 9 guns, 12 colors, and many prisoners. The old II Corps was shattered.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va073", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        { by: { source: "nps-va073", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va073", verb: "reported" },
          text: "Casualties: 3,492 total",
          kind: "figure",
          figure: { measure: "casualties", value: 3492, asReported: "3,492 total" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "ga022",
      title: "Jonesborough",
      description: "Atlanta Campaign [May-September 1864]",
      start: "1864-08-31",
      end: "1864-09-01",
      actors: [
        { actor: "william-j-hardee", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "william-t-sherman", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-ga022",
          quote:
            "Sherman had successfully cut Hood's supply lines in the past by sending out detachments, but the Confederates quickly repaired the damage. In late August, Sherman determined that if he could cut Hood's supply lines-the Macon & Western and the Atlanta & West Point Railroads-the Rebels would have to evacuate Atlanta. Sherman, therefore, decided to move six of his seven infantry corps against the supply lines.",
        },
      ],
      claims: [
        { by: { source: "nps-ga022", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga022", verb: "reported" },
          text: "Forces: Six corps [US]; two corps [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga022", verb: "reported" },
          text: "Casualties: 3,149 total (US 1,149; CS 2,000)",
          kind: "figure",
          figure: { measure: "casualties", value: 3149, asReported: "3,149 total (US 1,149; CS 2,000)" },
        },
      ],
      importance: 2,
      category: "Atlanta Campaign [May-September 1864]",
      tags: ["military significance A", "GA"],
      place: { name: "Clayton County, GA", precision: "region" },
    },
    {
      id: "va119",
      title: "Opequon",
      description: "Sheridan's Valley Campaign [August-October 1864]. Other names: Third Winchester",
      start: "1864-09-19",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va119",
          quote:
            "After Kershaw's division left Winchester to rejoin Lee's army at Petersburg, Lt. Gen. Jubal A. Early renewed his raids on the B&O Railroad at Martinsburg, badly dispersing his four remaining infantry divisions. On September 19, Sheridan advanced toward Winchester along the Berryville Pike with the VI and XIX Corps, crossing Opequon Creek.",
        },
      ],
      claims: [
        { by: { source: "nps-va119", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va119", verb: "reported" },
          text: "Forces: 54,440 total(US 39,240; CS 15,200)",
          kind: "figure",
        },
        {
          by: { source: "nps-va119", verb: "reported" },
          text: "Casualties: 8,630 total (US 5,020; CS 3,610)",
          kind: "figure",
          figure: { measure: "casualties", value: 8630, asReported: "8,630 total (US 5,020; CS 3,610)" },
        },
      ],
      importance: 2,
      category: "Sheridan's Valley Campaign [August-October 1864]",
      tags: ["military significance A", "VA"],
      place: { name: "Frederick County, VA", precision: "region" },
    },
    {
      id: "va120",
      title: "Fisher's Hill",
      description: "Sheridan's Valley Campaign [August-October 1864]",
      start: "1864-09-21",
      end: "1864-09-22",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va120",
          quote:
            "Early's army, bloodied by its defeat at Opequon (Third Winchester) on September 19, took up a strong defensive position at Fisher's Hill, south of Strasburg. On September 21, the Union army advanced, driving back the skirmishers and capturing important high ground. On the 22nd, Crook's Corps moved along North Mountain to outflank Early and attacked about 4 pm.",
        },
      ],
      claims: [
        { by: { source: "nps-va120", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va120", verb: "reported" },
          text: "Forces: 38,944 total (US 29,444; CS 9,500)",
          kind: "figure",
        },
        {
          by: { source: "nps-va120", verb: "reported" },
          text: "Casualties: 1,763 total (US 528; CS 1,235)",
          kind: "figure",
          figure: { measure: "casualties", value: 1763, asReported: "1,763 total (US 528; CS 1,235)" },
        },
      ],
      importance: 1,
      category: "Sheridan's Valley Campaign [August-October 1864]",
      tags: ["military significance B", "VA"],
      place: { name: "Shenandoah County, VA", precision: "region" },
    },
    {
      id: "mo021",
      title: "Fort Davidson",
      description: "Price's Missouri Expedition [September-October 1864]. Other names: Pilot Knob",
      start: "1864-09-27",
      actors: [
        { actor: "sterling-price", role: "commander", note: "Major General, Confederate" },
        { actor: "thomas-ewing-jr", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-mo021",
          quote:
            "In September 1864, a Confederate army under Maj. Gen. Sterling Price crossed into Missouri with the goal of capturing St. Louis. Union Brig. Gen. Thomas Ewing moved with reinforcements down the railroad to Ironton to retard Price's advance. On the morning of September 27, the Confederates attacked, driving the Federals back into their defenses anchored by Fort Davidson.",
        },
      ],
      claims: [
        { by: { source: "nps-mo021", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-mo021", verb: "reported" },
          text: "Forces: Garrison [US]; Army of Missouri [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-mo021", verb: "reported" },
          text: "Casualties: 1,684 total (US 184; CS 1,500)",
          kind: "figure",
          figure: { measure: "casualties", value: 1684, asReported: "1,684 total (US 184; CS 1,500)" },
        },
      ],
      importance: 1,
      category: "Price's Missouri Expedition [September-October 1864]",
      tags: ["military significance B", "MO"],
      place: { name: "Iron County, MO", precision: "region" },
    },
    {
      id: "va075",
      title: "Chaffin's Farm/New Market Heights",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Combats at New Market Heights; Forts Harrison; Johnson; and Gilmer; Laurel Hill",
      start: "1864-09-29",
      end: "1864-09-30",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "richard-s-ewell", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "benjamin-butler", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va075",
          quote:
            "During the night of September 28-29, Maj. Gen. Benjamin Butler's Army of the James crossed James River to assault the Richmond defenses north of the river. The columns attacked at dawn. After initial Union successes at New Market Heights and Fort Harrison, the Confederates rallied and contained the breakthrough. Lee reinforced his lines north of the James and, on September 30, he counterattacked unsuccessfully.",
        },
      ],
      claims: [
        { by: { source: "nps-va075", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va075", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va075", verb: "reported" },
          text: "Casualties: 4,430 total",
          kind: "figure",
          figure: { measure: "casualties", value: 4430, asReported: "4,430 total" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Henrico County, VA", precision: "region" },
    },
    {
      id: "va074",
      title: "Peebles' Farm",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Poplar Springs Church; Wyatt's Farm; Chappell's House; Pegram's Farm; Vaughan Road; Harmon Road",
      start: "1864-09-30",
      end: "1864-10-02",
      actors: [
        { actor: "a-p-hill", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "wade-hampton", role: "commander", note: "Major General, Confederate" },
        { actor: "george-g-meade", role: "commander", note: "Major General, US" },
        { actor: "john-g-parke", role: "commander", note: "Major General, US" },
        { actor: "g-k-warren", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va074",
          quote:
            "In combination with Maj. Gen. Benjamin Butler's offensive north of the James River, Lt. Gen. Ulysses S. Grant extended his left flank to cut Confederate lines of communication southwest of Petersburg. Two divisions of the IX corps under Maj. Gen. John G. Parke, two divisions of the V Corps under Maj. Gen. G.K. Warren, and Brig. Gen. David M. Gregg's cavalry division were assigned to the operation.",
        },
      ],
      claims: [
        { by: { source: "nps-va074", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va074", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va074", verb: "reported" },
          text: "Casualties: 3,800 total",
          kind: "figure",
          figure: { measure: "casualties", value: 3800, asReported: "3,800 total" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "ga023",
      title: "Allatoona",
      description: "Franklin-Nashville Campaign [September-December 1864]",
      start: "1864-10-05",
      actors: [
        { actor: "samuel-g-french", role: "commander", note: "Major General, Confederate" },
        { actor: "john-m-corse", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ga023",
          quote:
            "After the fall of Atlanta, Hood moved northward to threaten the Western & Atlantic Railroad, Sherman's supply line. He attacked a number of minor garrisons and damaged track during October 2-4. Sherman sent reinforcements-John M. Corse's brigade-to Allatoona just before the Rebels attacked there. Maj. Gen. Samuel G. French's Confederate division arrived near Allatoona at sunrise on the 5th.",
        },
      ],
      claims: [
        { by: { source: "nps-ga023", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga023", verb: "reported" },
          text: "Forces: One brigade (1,944 men) [US]; one division (approx. 2,000 men) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga023", verb: "reported" },
          text: "Casualties: 1,505 total (US 706; CS 799)",
          kind: "figure",
          figure: { measure: "casualties", value: 1505, asReported: "1,505 total (US 706; CS 799)" },
        },
      ],
      importance: 1,
      category: "Franklin-Nashville Campaign [September-December 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Bartow County, GA", precision: "region" },
    },
    {
      id: "va122",
      title: "Cedar Creek",
      description: "Sheridan's Valley Campaign [August-October 1864]. Other names: Belle Grove",
      start: "1864-10-19",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "horatio-wright", role: "commander", note: "Major General, US" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va122",
          quote:
            "At dawn, October 19, 1864, the Confederate Army of the Valley under Lt. Gen. Jubal A. Early surprised the Federal army at Cedar Creek and routed the VIII and XIX Army Corps. Commander Maj. Gen. Philip Sheridan arrived from Winchester to rally his troops, and, in the afternoon, launched a crushing counterattack, which recovered the battlefield.",
        },
      ],
      claims: [
        { by: { source: "nps-va122", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va122", verb: "reported" },
          text: "Forces: 52,945 total (US 31,945; CS 21,000)",
          kind: "figure",
        },
        {
          by: { source: "nps-va122", verb: "reported" },
          text: "Casualties: 8,575 total (US 5,665; CS 2,910)",
          kind: "figure",
          figure: { measure: "casualties", value: 8575, asReported: "8,575 total (US 5,665; CS 2,910)" },
        },
      ],
      importance: 2,
      category: "Sheridan's Valley Campaign [August-October 1864]",
      tags: ["military significance A", "VA"],
      place: { name: "Frederick County, VA; Shenandoah County, VA; Warren County, VA", precision: "region" },
    },
    {
      id: "mo026",
      title: "Byram's Ford",
      description: "Price's Missouri Expedition [September-October 1864]. Other names: Big Blue River",
      start: "1864-10-22",
      end: "1864-10-23",
      actors: [
        { actor: "joseph-shelby", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "john-s-marmaduke", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "james-g-blunt", role: "commander", note: "Major General, US" },
        { actor: "alfred-pleasonton", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-mo026",
          quote:
            "Maj. Gen. Sterling Price's Army of Missouri was headed west towards Kansas City and Fort Leavenworth. Maj. Gen. Samuel R. Curtis's Army of the Border, in and around Westport, was blocking the Confederates' way west and Maj. Gen. Alfred Pleasonton's provisional cavalry division was pressing Price's army's rear.",
        },
      ],
      claims: [
        { by: { source: "nps-mo026", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-mo026", verb: "reported" },
          text: "Forces: 1st Division, Army of the Border and provisional cavalry division [US]; Shelby and Marmaduke's Divisions [CS]",
          kind: "figure",
        },
        { by: { source: "nps-mo026", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Price's Missouri Expedition [September-October 1864]",
      tags: ["military significance B", "MO"],
      place: { name: "Jackson County, MO", precision: "region" },
    },
    {
      id: "mo027",
      title: "Westport",
      description: "Price's Missouri Expedition [September-October 1864]",
      start: "1864-10-23",
      actors: [
        { actor: "sterling-price", role: "commander", note: "Major General, Confederate" },
        { actor: "samuel-r-curtis", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-mo027",
          quote:
            "Maj. Gen. Sterling Price's Missouri Expedition had changed course from St. Louis and Jefferson City to Kansas City and Fort Leavenworth. As his army neared Kansas City, Maj. Gen. Samuel R. Curtis's Army of the Border blocked its way west, while Maj. Gen. Alfred Pleasonton's provisional cavalry division was closing on their rear.",
        },
      ],
      claims: [
        { by: { source: "nps-mo027", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-mo027", verb: "reported" },
          text: "Forces: Army of the Border [US]; Army of Missouri [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-mo027", verb: "reported" },
          text: "Casualties: 3,000 total (US 1,500; CS 1,500)",
          kind: "figure",
          figure: { measure: "casualties", value: 3000, asReported: "3,000 total (US 1,500; CS 1,500)" },
        },
      ],
      importance: 2,
      category: "Price's Missouri Expedition [September-October 1864]",
      tags: ["military significance A", "MO"],
      place: { name: "Jackson County, MO", precision: "region" },
    },
    {
      id: "va079",
      title: "Boydton Plank Road",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Hatcher's Run; Burgess' Mill",
      start: "1864-10-27",
      end: "1864-10-28",
      actors: [
        { actor: "henry-heth", role: "commander", note: "Major General, Confederate" },
        { actor: "winfield-scott-hancock", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va079",
          quote:
            "Directed by Maj. Gen. Winfield Scott Hancock, divisions from three Union corps (II, V, and IX) and Gregg's cavalry division, numbering more than 30,000 men, withdrew from the Petersburg lines and marched west to operate against the Boydton Plank Road and South Side Railroad. The initial Union advance on October 27 gained the Boydton Plank Road, a major campaign objective.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va079", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-va079", verb: "reported" },
          text: "Forces: Corps (35,000 total)",
          kind: "figure",
        },
        {
          by: { source: "nps-va079", verb: "reported" },
          text: "Casualties: 3,058 total (1,758 US; 1,300 CS)",
          kind: "figure",
          figure: { measure: "casualties", value: 3058, asReported: "3,058 total (1,758 US; 1,300 CS)" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "mo029",
      title: "Newtonia",
      description: "Price's Missouri Expedition [September-October 1864]",
      start: "1864-10-28",
      actors: [
        { actor: "sterling-price", role: "commander", note: "Major General, Confederate" },
        { actor: "james-g-blunt", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-mo029",
          quote:
            "Price's force was in full retreat following its expedition into Missouri. On October 28, 1864, it stopped to rest about two miles south of Newtonia, Missouri. Soon afterward, Maj. Gen. James G. Blunt's Union troops surprised the Confederates and began to drive them.",
        },
      ],
      claims: [
        { by: { source: "nps-mo029", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-mo029", verb: "reported" },
          text: "Forces: Five brigades [US]; remnants of Price's Army of Missouri [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-mo029", verb: "reported" },
          text: "Casualties: 650 total (US 400; CS 250)",
          kind: "figure",
          figure: { measure: "casualties", value: 650, asReported: "650 total (US 400; CS 250)" },
        },
      ],
      importance: 1,
      category: "Price's Missouri Expedition [September-October 1864]",
      tags: ["military significance B", "MO"],
      place: { name: "Newton County, MO", precision: "region" },
    },
    {
      id: "tn032",
      title: "Johnsonville",
      description: "Franklin-Nashville Campaign [September-December 1864]",
      start: "1864-11-04",
      end: "1864-11-05",
      actors: [
        { actor: "nathan-bedford-forrest", role: "commander", note: "Major General, Confederate" },
        { actor: "c-r-thompson", role: "commander", note: "Colonel, US" },
        { actor: "edward-m-king", role: "commander", note: "Lieutenant Commander, US" },
      ],
      sources: [
        {
          source: "nps-tn032",
          quote:
            "In an effort to check the Union army's advance through Georgia, Maj. Gen. Nathan Bedford Forrest led a 23-day raid culminating in an attack on the Yankee supply base at Johnsonville, Tennessee.",
        },
      ],
      claims: [
        {
          by: { source: "nps-tn032", verb: "reported" },
          text: "Result: Confederate victory",
          kind: "assessment",
        },
        {
          by: { source: "nps-tn032", verb: "reported" },
          text: "Forces: Supply depot garrison (approx. 4,000) [US]; Forrest's Cavalry [CS]",
          kind: "figure",
        },
        { by: { source: "nps-tn032", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Franklin-Nashville Campaign [September-December 1864]",
      tags: ["military significance B", "TN"],
      place: { name: "Benton County, TN", precision: "region" },
    },
    {
      id: "ga025",
      title: "Griswoldville",
      description: "Savannah Campaign [November-December 1864]",
      start: "1864-11-22",
      actors: [
        { actor: "pleasant-j-philips", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "joseph-wheeler", role: "commander", note: "Major General, Confederate" },
        { actor: "charles-c-walcutt", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ga025",
          quote:
            "Brig. Gen. Charles Walcutt was ordered to make a demonstration, with the six infantry regiments and one battery that comprised his brigade, toward Macon to ascertain the disposition of enemy troops in that direction. He set out on the morning of November 22, and after a short march he ran into some of Maj. Gen. Joseph Wheeler's cavalry and drove them beyond Griswoldville.",
        },
      ],
      claims: [
        { by: { source: "nps-ga025", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga025", verb: "reported" },
          text: "Forces: 2nd Brigade, 1st Division, XV Corps, Army of the Tennessee and two regiments of cavalry [US]; 1st Division Georgia Militia and Cavalry Corps, Department of South Carolina, Georgia, and Florida [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga025", verb: "reported" },
          text: "Casualties: 712 total (US 62; CS 650)",
          kind: "figure",
          figure: { measure: "casualties", value: 712, asReported: "712 total (US 62; CS 650)" },
        },
      ],
      importance: 1,
      category: "Savannah Campaign [November-December 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Jones County, GA; Twiggs County, GA", precision: "region" },
    },
    {
      id: "co001",
      title: "Sand Creek",
      description: "Sand Creek Campaign [November 1864]. Other names: Chivington Massacre",
      start: "1864-11-29",
      end: "1864-11-30",
      actors: [
        { actor: "black-kettle", role: "commander", note: "Native American" },
        { actor: "john-chivington", role: "commander", note: "Colonel, US" },
      ],
      sources: [
        {
          source: "nps-co001",
          quote:
            "Scattered Indian raids had caused much ill-will between the white settlers and the Native Americans. In the autumn, Territorial (Colorado) officers had offered a vague amnesty if Indians reported to army forts. Black Kettle with many Cheyennes and a few Arapahos, believing themselves to be protected, established a winter camp about 40 miles from Fort Lyon.",
        },
      ],
      claims: [
        {
          by: { source: "nps-co001", verb: "reported" },
          text: "Result: Union victory (massacre)",
          kind: "assessment",
        },
        {
          by: { source: "nps-co001", verb: "reported" },
          text: "Forces: Third Colorado Regiment (approx. 700 men) [US]; 500 Cheyennes and a few Arapahos [I]",
          kind: "figure",
        },
        {
          by: { source: "nps-co001", verb: "reported" },
          text: "Casualties: Total unknown (US unknown; I 200)",
          kind: "figure",
        },
      ],
      importance: 1,
      category: "Sand Creek Campaign [November 1864]",
      tags: ["military significance B", "CO"],
      place: { name: "Kiowa County, CO", precision: "region" },
    },
    {
      id: "tn035",
      title: "Spring Hill",
      description: "Franklin-Nashville Campaign [September-December 1864]",
      start: "1864-11-29",
      actors: [
        { actor: "john-bell-hood", role: "commander", note: "General, Confederate" },
        { actor: "john-m-schofield", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn035",
          quote:
            "Spring Hill was the prelude to the Battle of Franklin. On the night of November 28, 1864, Gen. John Bell Hood's Army of Tennessee marched toward Spring Hill to get astride Maj. Gen. John M. Schofield's Union army's life line. Cavalry skirmishing between Brig. Gen. James H. Wilson's Union cavalry and Maj. Gen. Nathan Bedford Forrest's Confederate troopers continued throughout the day as the Confederates advanced.",
        },
      ],
      claims: [
        { by: { source: "nps-tn035", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn035", verb: "reported" },
          text: "Forces: IV and XXIII Army Corps [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        { by: { source: "nps-tn035", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Franklin-Nashville Campaign [September-December 1864]",
      tags: ["military significance B", "TN"],
      place: { name: "Maury County, TN", precision: "region" },
    },
    {
      id: "tn036",
      title: "Franklin",
      description: "Franklin-Nashville Campaign [September-December 1864]",
      start: "1864-11-30",
      actors: [
        { actor: "john-bell-hood", role: "commander", note: "General, Confederate" },
        { actor: "john-m-schofield", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn036",
          quote:
            "Having lost a good opportunity at Spring Hill to hurt significantly the Union Army, Gen. John B. Hood marched in rapid pursuit of Maj. Gen. John M. Schofield's retreating Union army. Schofield's advance reached Franklin about sunrise on November 30 and quickly formed a defensive line in works thrown up by the Yankees in the spring of 1863, on the southern edge of town.",
        },
      ],
      claims: [
        { by: { source: "nps-tn036", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn036", verb: "reported" },
          text: "Forces: IV and XXIII Army Corps (Army of the Ohio and Cumberland) [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn036", verb: "reported" },
          text: "Casualties: 8,587 total (US 2,326; CS 6,261)",
          kind: "figure",
          figure: { measure: "casualties", value: 8587, asReported: "8,587 total (US 2,326; CS 6,261)" },
        },
      ],
      importance: 2,
      category: "Franklin-Nashville Campaign [September-December 1864]",
      tags: ["military significance A", "TN"],
      place: { name: "Williamson County, TN", precision: "region" },
    },
    {
      id: "ga028",
      title: "Fort McAllister II",
      description: "Savannah Campaign [November-December 1864]",
      start: "1864-12-13",
      actors: [
        { actor: "george-a-anderson", role: "commander", note: "Major, Confederate" },
        { actor: "william-b-hazen", role: "commander", note: "Brigadier General, US" },
      ],
      sources: [
        {
          source: "nps-ga028",
          quote:
            "As Sherman' s troops approached Savannah they sorely required supplies. Sherman determined that if he could take Fort McAllister, supply ships could reach him. Thus, he ordered Maj. Gen. O.O. Howard, commander of his right wing, to take the fort. Howard chose Brig. Gen. William B. Hazen to accomplish the task. Hazen, in the afternoon of December 13, had his men in line for the attack.",
        },
      ],
      claims: [
        { by: { source: "nps-ga028", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-ga028", verb: "reported" },
          text: "Forces: 2nd Division, XV Corps, Army of the Tennessee [US]; Fort McAllister Garrison (120 men) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-ga028", verb: "reported" },
          text: "Casualties: 205 total (US 134; CS 71)",
          kind: "figure",
          figure: { measure: "casualties", value: 205, asReported: "205 total (US 134; CS 71)" },
        },
      ],
      importance: 1,
      category: "Savannah Campaign [November-December 1864]",
      tags: ["military significance B", "GA"],
      place: { name: "Bryan County, GA", precision: "region" },
    },
    {
      id: "tn038",
      title: "Nashville",
      description: "Franklin-Nashville Campaign [September-December 1864]",
      start: "1864-12-15",
      end: "1864-12-16",
      actors: [
        { actor: "john-bell-hood", role: "commander", note: "General, Confederate" },
        { actor: "george-h-thomas", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-tn038",
          quote:
            "In a last desperate attempt to force Maj. Gen. William T. Sherman's army out of Georgia, Gen. John Bell Hood led the Army of Tennessee north toward Nashville in November 1864. Although he suffered terrible losses at Franklin on November 30, he continued toward Nashville. By the next day, the various elements of Maj. Gen. George H. Thomas's army had reached Nashville.",
        },
      ],
      claims: [
        { by: { source: "nps-tn038", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-tn038", verb: "reported" },
          text: "Forces: IV Army Corps, XXIII Army Corps, Detachment of Army of the Tennessee, provisional detachment, and cavalry corps [US]; Army of Tennessee [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-tn038", verb: "reported" },
          text: "Casualties: 6,602 total (US 2,140; CS 4,462)",
          kind: "figure",
          figure: { measure: "casualties", value: 6602, asReported: "6,602 total (US 2,140; CS 4,462)" },
        },
      ],
      importance: 2,
      category: "Franklin-Nashville Campaign [September-December 1864]",
      tags: ["military significance A", "TN"],
      place: { name: "Davidson County, TN", precision: "region" },
    },
    {
      id: "nc015",
      title: "Fort Fisher",
      description: "Operations Against Fort Fisher and Wilmington [January-February 1865]",
      start: "1865-01-13",
      end: "1865-01-15",
      actors: [
        { actor: "braxton-bragg", role: "commander", note: "General, Confederate" },
        { actor: "robert-hoke", role: "commander", note: "Major General, Confederate" },
        { actor: "charles-lamb", role: "commander", note: "Colonel, Confederate" },
        { actor: "david-d-porter", role: "commander", note: "Rear Admiral, US" },
        { actor: "alfred-terry", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-nc015",
          quote:
            'After the failure of his December expedition against Fort Fisher, Maj. Gen. Benjamin Butler was relieved of command. Maj. Gen. Alfred Terry was placed in command of a "Provisional Corps," including Paine\'s Division of U.S. Colored Troops, and supported by a naval force of nearly 60 vessels, to renew operations against the fort.',
        },
      ],
      claims: [
        { by: { source: "nps-nc015", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-nc015", verb: "reported" },
          text: "Forces: Expeditionary Corps, Army of the James [US]; Hoke's Division and Fort Fisher Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-nc015", verb: "reported" },
          text: "Casualties: 2,000 total",
          kind: "figure",
          figure: { measure: "casualties", value: 2000, asReported: "2,000 total" },
        },
      ],
      importance: 2,
      category: "Operations Against Fort Fisher and Wilmington [January-February 1865]",
      tags: ["military significance A", "NC"],
      place: { name: "New Hanover County, NC", precision: "region" },
    },
    {
      id: "va083",
      title: "Hatcher's Run",
      description:
        "Richmond-Petersburg Campaign [June 1864-March 1865]. Other names: Dabney's Mill; Rowanty Creek; Armstrong's Mill; Vaughan Road",
      start: "1865-02-05",
      end: "1865-02-07",
      actors: [
        { actor: "john-b-gordon", role: "commander", note: "Major General, Confederate" },
        { actor: "a-a-humphreys", role: "commander", note: "Major General, US" },
        { actor: "g-k-warren", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va083",
          quote:
            "On February 5, Bvt. Brig. Gen. David Gregg's cavalry division rode out to the Boydton Plank Road via Ream's Station and Dinwiddie Court House in an attempt to intercept Confederate supply trains. Maj. Gen. G.K. Warren with the V Corps crossed Hatcher's Run and took up a blocking position on the Vaughan Road to prevent interference with Gregg's operations.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va083", verb: "reported" },
          text: "Result: Union gained ground",
          kind: "assessment",
        },
        {
          by: { source: "nps-va083", verb: "reported" },
          text: "Forces: 48,352 total (US 34,517; CS 13,835)",
          kind: "figure",
        },
        {
          by: { source: "nps-va083", verb: "reported" },
          text: "Casualties: 2,700 total",
          kind: "figure",
          figure: { measure: "casualties", value: 2700, asReported: "2,700 total" },
        },
      ],
      importance: 1,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "va123",
      title: "Waynesboro",
      description: "Sheridan's Expedition to Petersburg [March 1865]",
      start: "1865-03-02",
      actors: [
        { actor: "jubal-a-early", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va123",
          quote:
            "On February 27, Maj. Gen. Philip Sheridan with two cavalry divisions rode from Winchester up the Shenandoah Valley to Staunton. Turning east, the Federals encountered the last remnant of Lt. Gen. Jubal Early's Valley army at Waynesboro on March 2. After a brief stand-off, a Federal attack rolled up Early's right flank and scattered his small force. More than 1,500 Confederates surrendered.",
        },
      ],
      claims: [
        { by: { source: "nps-va123", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-va123", verb: "reported" },
          text: "Forces: 4,100 total (US 2,500; CS 1,600)",
          kind: "figure",
        },
        {
          by: { source: "nps-va123", verb: "reported" },
          text: "Casualties: 1,800 total",
          kind: "figure",
          figure: { measure: "casualties", value: 1800, asReported: "1,800 total" },
        },
      ],
      importance: 1,
      category: "Sheridan's Expedition to Petersburg [March 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Augusta County, VA", precision: "region" },
    },
    {
      id: "nc020",
      title: "Bentonville",
      description: "Carolinas Campaign [February-March 1865]. Other names: Bentonsville",
      start: "1865-03-19",
      end: "1865-03-21",
      actors: [
        { actor: "joseph-e-johnston", role: "commander", note: "General, Confederate" },
        { actor: "william-t-sherman", role: "commander", note: "Major General, US" },
        { actor: "henry-slocum", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-nc020",
          quote:
            "While Slocum's advance was stalled at Averasborough by Hardee's troops, the right wing of Sherman's army under command of Maj. Gen. O.O. Howard marched toward Goldsborough. On March 19, Slocum encountered the entrenched Confederates of Gen. Joseph E. Johnston who had concentrated to meet his advance at Bentonville. Late afternoon, Johnston attacked, crushing the line of the XIV Corps.",
        },
      ],
      claims: [
        { by: { source: "nps-nc020", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-nc020", verb: "reported" },
          text: "Forces: Sherman's Right Wing (XX and XIV Corps) [US]; Johnston's Army [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-nc020", verb: "reported" },
          text: "Casualties: 4,738 total (US 1,646; CS 3,092)",
          kind: "figure",
          figure: { measure: "casualties", value: 4738, asReported: "4,738 total (US 1,646; CS 3,092)" },
        },
      ],
      importance: 2,
      category: "Carolinas Campaign [February-March 1865]",
      tags: ["military significance A", "NC"],
      place: { name: "Johnston County, NC", precision: "region" },
    },
    {
      id: "va084",
      title: "Fort Stedman",
      description: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      start: "1865-03-25",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "john-b-gordon", role: "commander", note: "Major General, Confederate" },
        { actor: "john-g-parke", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va084",
          quote:
            "In a last-gasp offensive, Gen. Robert E. Lee amassed nearly half of his army in an attempt to break through Grant's Petersburg defenses and threaten his supply depot at City Point. Directed by Maj. Gen. John B. Gordon, the pre-dawn assault on March 25 overpowered the garrisons of Fort Stedman and Batteries X, XI, and XII.",
        },
      ],
      claims: [
        { by: { source: "nps-va084", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va084", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va084", verb: "reported" },
          text: "Casualties: 3,850 total (US 950; CS 2,900)",
          kind: "figure",
          figure: { measure: "casualties", value: 3850, asReported: "3,850 total (US 950; CS 2,900)" },
        },
      ],
      importance: 2,
      category: "Richmond-Petersburg Campaign [June 1864-March 1865]",
      tags: ["military significance A", "VA"],
      place: { name: "Petersburg, VA", precision: "region" },
    },
    {
      id: "al005",
      title: "Spanish Fort",
      description: "Mobile Campaign [March-April 1865]",
      start: "1865-03-27",
      end: "1865-04-08",
      actors: [
        { actor: "randall-l-gibson", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "e-r-s-canby", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-al005",
          quote:
            "Maj. Gen. E.R.S. Canby's XIII and XVI corps moved along the eastern shore of Mobile Bay forcing the Confederates back into their defenses. Union forces then concentrated on Spanish Fort and Fort Blakely. On March 27, 1865, Canby's forces rendezvoused at Danley's Ferry and immediately undertook a siege of Spanish Fort. The Union had enveloped the fort by April 1, and on April 8 captured it.",
        },
      ],
      claims: [
        { by: { source: "nps-al005", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-al005", verb: "reported" },
          text: "Forces: XVI and XIII Corps [US]; Spanish Fort Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-al005", verb: "reported" },
          text: "Casualties: 1,401 (US 657; CS 744)",
          kind: "figure",
          figure: { measure: "casualties", value: 1401, asReported: "1,401 (US 657; CS 744)" },
        },
      ],
      importance: 1,
      category: "Mobile Campaign [March-April 1865]",
      tags: ["military significance B", "AL"],
      place: { name: "Baldwin County, AL", precision: "region" },
    },
    {
      id: "va087",
      title: "White Oak Road",
      description:
        "Appomattox Campaign [March-April 1865]. Other names: Hatcher's Run; Gravelly Run; Boydton Plank Road; White Oak Ridge",
      start: "1865-03-31",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "richard-anderson", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "g-k-warren", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va087",
          quote:
            "On March 30, Lee shifted reinforcements to meet the Federal movement to turn his right flank, placing Maj. Gen. W.H. Fitzhugh Lee's cavalry divisions at Five Forks and transferring Pickett's division from the Bermuda Hundred front to the extreme right. Warren pushed the V Corps forward and entrenched a line to cover the Boydton Plank Road from its intersection with Dabney Mill Road south to Gravelly Run.",
        },
      ],
      claims: [
        {
          by: { source: "nps-va087", verb: "reported" },
          text: "Result: Union gained ground",
          kind: "assessment",
        },
        { by: { source: "nps-va087", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va087", verb: "reported" },
          text: "Casualties: 2,670 (US 1,870; CS 800)",
          kind: "figure",
          figure: { measure: "casualties", value: 2670, asReported: "2,670 (US 1,870; CS 800)" },
        },
      ],
      importance: 1,
      category: "Appomattox Campaign [March-April 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "va088",
      title: "Five Forks",
      description: "Appomattox Campaign [March-April 1865]",
      start: "1865-04-01",
      actors: [
        { actor: "george-pickett", role: "commander", note: "Major General, Confederate" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va088",
          quote:
            "Gen. Robert E. Lee ordered Pickett with his infantry division and Munford's, W.H.F. Lee's, and Rosser's cavalry divisions to hold the vital crossroads of Five Forks at all hazard. On April 1, while Sheridan's cavalry pinned the Confederate force in position, the V Corps under Maj. Gen. G.K. Warren attacked and overwhelmed the Confederate left flank, taking many prisoners.",
        },
      ],
      claims: [
        { by: { source: "nps-va088", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va088", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va088", verb: "reported" },
          text: "Casualties: 3,780 total (US 830; CS 2,950)",
          kind: "figure",
          figure: { measure: "casualties", value: 3780, asReported: "3,780 total (US 830; CS 2,950)" },
        },
      ],
      importance: 2,
      category: "Appomattox Campaign [March-April 1865]",
      tags: ["military significance A", "VA"],
      place: { name: "Dinwiddie County, VA", precision: "region" },
    },
    {
      id: "al006",
      title: "Fort Blakely",
      description: "Mobile Campaign [March-April 1865]",
      start: "1865-04-02",
      end: "1865-04-09",
      actors: [
        { actor: "john-r-liddell", role: "commander", note: "Major General, Confederate" },
        { actor: "e-r-s-canby", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-al006",
          quote:
            "E.R.S. Canby's forces, the XVI and XIII corps, moved along the eastern shore of Mobile Bay, forcing the Confederates back into their defenses. Union forces then concentrated on Spanish Fort and Fort Blakely. By April 1, Union forces had enveloped Spanish Fort, thereby releasing more troops to focus on Fort Blakely.",
        },
      ],
      claims: [
        {
          by: { source: "nps-al006", verb: "reported" },
          text: "Result: Union victory (Fort Blakely surrendered.)",
          kind: "assessment",
        },
        {
          by: { source: "nps-al006", verb: "reported" },
          text: "Forces: XIII and XVI Corps [US]; Fort Blakely Garrison [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-al006", verb: "reported" },
          text: "Casualties: Total 4,475. April 9 only 3,529 (US 629; CS 2,900)",
          kind: "figure",
          figure: {
            measure: "casualties",
            value: 4475,
            asReported: "Total 4,475. April 9 only 3,529 (US 629; CS 2,900)",
          },
        },
      ],
      importance: 2,
      category: "Mobile Campaign [March-April 1865]",
      tags: ["military significance A", "AL"],
      place: { name: "Baldwin County, AL", precision: "region" },
    },
    {
      id: "al007",
      title: "Selma",
      description: "Wilson's Raid in Alabama and Georgia [April 1865]",
      start: "1865-04-02",
      actors: [
        { actor: "nathan-bedford-forrest", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "james-h-wilson", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-al007",
          quote:
            "Maj. Gen. James H. Wilson, commanding three divisions of Union cavalry, about 13,500 men, led his men south from Gravelly Springs, Alabama, on March 22, 1865. Opposed by Confederate Lt. Gen. Nathan B. Forrest, Wilson skillfully continued his march and eventually defeated him in a running battle at Ebenezer Church, on April 1. Continuing towards Selma, Wilson split his command into three columns.",
        },
      ],
      claims: [
        { by: { source: "nps-al007", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        {
          by: { source: "nps-al007", verb: "reported" },
          text: "Forces: Two cavalry divisions [US]; troops in city (approx. 5,000 men) [CS]",
          kind: "figure",
        },
        {
          by: { source: "nps-al007", verb: "reported" },
          text: "Casualties: 3,019 total (US 319; CS 2,700)",
          kind: "figure",
          figure: { measure: "casualties", value: 3019, asReported: "3,019 total (US 319; CS 2,700)" },
        },
      ],
      importance: 1,
      category: "Wilson's Raid in Alabama and Georgia [April 1865]",
      tags: ["military significance B", "AL"],
      place: { name: "Dallas County, AL", precision: "region" },
    },
    {
      id: "va089",
      title: "Petersburg",
      description: "Appomattox Campaign [March-April 1865]. Other names: Petersburg",
      start: "1865-04-02",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
      ],
      sources: [
        {
          source: "nps-va089",
          quote:
            "With Confederate defeat at Five Forks on April 1, Grant and Meade ordered a general assault against the Petersburg lines by II, IX, VI and XXIV Corps on April 2. A heroic defense of Fort Gregg by a handful of Confederates prevented the Federals from entering the city that night. Lt. Gen. A.P. Hill was killed trying to reach his troops in the confusion.",
        },
      ],
      claims: [
        { by: { source: "nps-va089", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va089", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va089", verb: "reported" },
          text: "Casualties: 7,750 total (US 3,500; CS 4,250)",
          kind: "figure",
          figure: { measure: "casualties", value: 7750, asReported: "7,750 total (US 3,500; CS 4,250)" },
        },
      ],
      importance: 2,
      category: "Appomattox Campaign [March-April 1865]",
      tags: ["military significance A", "VA"],
      place: { name: "City of Petersburg, VA", precision: "region" },
    },
    {
      id: "va093",
      title: "Sailor's Creek",
      description: "Appomattox Campaign [March-April 1865]. Other names: Hillsman Farm; Lockett Farm",
      start: "1865-04-06",
      actors: [
        { actor: "richard-s-ewell", role: "commander", note: "Lieutenant General, Confederate" },
        { actor: "john-b-gordon", role: "commander", note: "Major General, Confederate" },
        { actor: "philip-sheridan", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va093",
          quote:
            "On April 6 at Sailor's Creek, nearly one fourth of the retreating Confederate army was cut off by Sheridan's Cavalry and elements of the II and VI Corps. Most surrendered, including Confederate generals Richard S. Ewell, Barton, Simms, Kershaw, Custis Lee, Dubose, Hunton, and Corse. This action was considered the death knell of the Confederate army.",
        },
      ],
      claims: [
        { by: { source: "nps-va093", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va093", verb: "reported" }, text: "Forces: Corps", kind: "figure" },
        {
          by: { source: "nps-va093", verb: "reported" },
          text: "Casualties: 9,980 total",
          kind: "figure",
          figure: { measure: "casualties", value: 9980, asReported: "9,980 total" },
        },
      ],
      importance: 1,
      category: "Appomattox Campaign [March-April 1865]",
      tags: ["military significance B", "VA"],
      place: {
        name: "Amelia County, VA; Prince Edward County, VA; Nottoway County, VA",
        precision: "region",
      },
    },
    {
      id: "va096",
      title: "Appomattox Station",
      description: "Appomattox Campaign [March-April 1865]",
      start: "1865-04-08",
      actors: [
        { actor: "lindsay-walker", role: "commander", note: "Brigadier General, Confederate" },
        { actor: "george-a-custer", role: "commander", note: "Major General, US" },
      ],
      sources: [
        {
          source: "nps-va096",
          quote:
            "Custer's division captured a supply train and twenty-five guns, driving off and scattering the Confederate defenders. This unique action pitted artillery without infantry support against cavalry. Custer captured and burned three trains loaded with provisions for Lee's army.",
        },
      ],
      claims: [
        { by: { source: "nps-va096", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va096", verb: "reported" }, text: "Forces: Divisions", kind: "figure" },
        { by: { source: "nps-va096", verb: "reported" }, text: "Casualties: Unknown", kind: "figure" },
      ],
      importance: 1,
      category: "Appomattox Campaign [March-April 1865]",
      tags: ["military significance B", "VA"],
      place: { name: "Appomattox County, VA", precision: "region" },
    },
    {
      id: "va097",
      title: "Appomattox Court House",
      description: "Appomattox Campaign [March-April 1865]",
      start: "1865-04-09",
      actors: [
        { actor: "robert-e-lee", role: "commander", note: "General, Confederate" },
        { actor: "ulysses-s-grant", role: "commander", note: "Lieutenant General, US" },
      ],
      sources: [
        {
          source: "nps-va097",
          quote:
            "Early on April 9, the remnants of John Broun Gordon's corps and Fitzhugh Lee's cavalry formed line of battle at Appomattox Court House. Gen. Robert E. Lee determined to make one last attempt to escape the closing Union pincers and reach his supplies at Lynchburg. At dawn the Confederates advanced, initially gaining ground against Sheridan's cavalry.",
        },
      ],
      claims: [
        { by: { source: "nps-va097", verb: "reported" }, text: "Result: Union victory", kind: "assessment" },
        { by: { source: "nps-va097", verb: "reported" }, text: "Forces: Armies", kind: "figure" },
        {
          by: { source: "nps-va097", verb: "reported" },
          text: "Casualties: 700 total (27,805 Confederate soldiers paroled)",
          kind: "figure",
          figure: {
            measure: "casualties",
            value: 700,
            asReported: "700 total (27,805 Confederate soldiers paroled)",
          },
        },
      ],
      importance: 2,
      category: "Appomattox Campaign [March-April 1865]",
      tags: ["military significance A", "VA"],
      place: { name: "Appomattox County, VA", precision: "region" },
    },
  ],
};
