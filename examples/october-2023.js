Chronolane.createTimeline(document.querySelector("#timeline"), window.october2023);
