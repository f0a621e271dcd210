addEventListener('click',function(e){var a=e.target.closest&&e.target.closest('[data-away]');if(a){e.preventDefault();try{localStorage.clear()}catch(x){}location.replace(a.href)}},true)
